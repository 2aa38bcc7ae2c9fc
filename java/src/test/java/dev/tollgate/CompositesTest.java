// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Memory;
import com.sun.jna.ptr.DoubleByReference;
import dev.tollgate.ffm.FfmCallbacks;
import dev.tollgate.ffm.FfmComposites;
import dev.tollgate.ffm.FfmCriticalComposites;
import dev.tollgate.ffm.FfmReusedComposites;
import dev.tollgate.ffm.FfmStructs;
import dev.tollgate.javacpp.JavaCppCallbacks;
import dev.tollgate.javacpp.JavaCppComposites;
import dev.tollgate.javacpp.JavaCppStructs;
import dev.tollgate.jna.JnaDirectComposites;
import dev.tollgate.jna.JnaInterfaceCallbacks;
import dev.tollgate.jna.JnaInterfaceComposites;
import dev.tollgate.jna.JnaInterfaceStructs;
import dev.tollgate.jni.JniComposites;
import dev.tollgate.jnr.JnrCallbacks;
import dev.tollgate.jnr.JnrComposites;
import dev.tollgate.jnr.JnrMemory;
import dev.tollgate.jnr.JnrStructs;
import dev.tollgate.purejava.JavaComposites;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import jnr.ffi.Pointer;
import org.bytedeco.javacpp.DoublePointer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each composite by each technology and transfer mode answers as Java does, to the bit. */
class CompositesTest {

  /** Around what the glue of JNI keeps on its stack, among others. */
  private static final int[] LENGTHS = {1, 2, 7, 8, 256, 257, 512, 513, 2_049};

  private static final List<String> TEXTS =
      List.of("", "a", "tollgate", "Zoë, 5 €", "🙂", "x".repeat(511), "x".repeat(512));

  private static final Arena ARENA = Arena.ofAuto();

  /**
   * A technology and a transfer mode. The methods differ in what stands for an array, a struct, an
   * out-parameter and a callback.
   *
   * @param suffix of the methods' names
   * @param memory what stands for an array, with these elements
   * @param elements of that, and how many it has
   * @param four what a struct is passed in; none where the method makes one
   * @param sum what an out-parameter is passed in; none where the method makes one
   * @param callback none where C must not call back
   */
  record Way(
      Class<?> type,
      String suffix,
      Function<double[], Object> memory,
      BiFunction<Object, Integer, double[]> elements,
      List<Object> four,
      List<Object> sum,
      List<Object> callback) {

    @Override
    public String toString() {
      return type.getSimpleName() + " " + suffix;
    }

    private boolean isReused() {
      return suffix.equals("Reused");
    }

    private boolean isOfArrays() {
      return !suffix.isEmpty();
    }

    /** Calls a method, and the memory that it reuses is as long as the array. */
    private Object call(String name, int n, int reused, Object... arguments)
        throws ReflectiveOperationException {
      List<Object> all = new ArrayList<>();
      for (Object argument : arguments) {
        if (argument instanceof List<?> several) {
          all.addAll(several);
        } else {
          all.add(argument);
        }
      }
      for (int i = 0; isReused() && i < reused; i++) {
        all.add(ARENA.allocate(JAVA_DOUBLE, n));
      }
      return invoke(name + suffix, all);
    }

    private Object invoke(String name, List<Object> arguments) throws ReflectiveOperationException {
      Method method =
          Arrays.stream(type.getDeclaredMethods())
              .filter(m -> m.getName().equals(name) && Modifier.isPublic(m.getModifiers()))
              .findFirst()
              .orElseThrow(() -> new AssertionError(type + " has no method " + name));
      return method.invoke(null, arguments.toArray());
    }
  }

  private static Way ofArrays(Class<?> type, String suffix, Object callback) {
    List<Object> callbacks = callback == null ? List.of() : List.of(callback);
    return new Way(type, suffix, a -> a, (a, n) -> (double[]) a, List.of(), List.of(), callbacks);
  }

  private static Way ofJna(Class<?> type, Object callback) {
    return new Way(
        type,
        "",
        a -> {
          Memory memory = new Memory((long) a.length * Double.BYTES);
          memory.write(0, a, 0, a.length);
          return memory;
        },
        (memory, n) -> ((Memory) memory).getDoubleArray(0, n),
        List.of(new JnaInterfaceStructs.FourByPointer()),
        List.of(new DoubleByReference()),
        List.of(callback));
  }

  private static Stream<Way> ways() {
    IntUnaryOperator callback = CompositesTest::callback;
    FfmCallbacks.Callback stub = FfmCallbacks.callback(callback, ARENA);
    Function<double[], Object> segment = a -> ARENA.allocateFrom(JAVA_DOUBLE, a);
    BiFunction<Object, Integer, double[]> ofSegment =
        (memory, n) -> ((MemorySegment) memory).toArray(JAVA_DOUBLE);
    List<Object> fourSegment = List.of(ARENA.allocate(FfmStructs.FOUR));
    List<Object> sumSegment = List.of(ARENA.allocate(JAVA_DOUBLE));
    JavaCppCallbacks.Callback javaCpp = new JavaCppCallbacks.Callback(callback);
    JnaInterfaceCallbacks.Callback jna = CompositesTest::callback;
    JnrCallbacks.Callback jnr = CompositesTest::callback;
    return Stream.of(
        ofArrays(FfmComposites.class, "Copied", stub),
        new Way(
            FfmReusedComposites.class,
            "Reused",
            a -> a,
            (a, n) -> (double[]) a,
            fourSegment,
            sumSegment,
            List.of(stub)),
        ofArrays(FfmCriticalComposites.class, "Critical", null),
        new Way(
            FfmComposites.class, "", segment, ofSegment, fourSegment, sumSegment, List.of(stub)),
        ofArrays(JniComposites.class, "ByRegion", callback),
        ofArrays(JniComposites.class, "Critical", null),
        new Way(
            JniComposites.class, "", segment, ofSegment, List.of(), List.of(), List.of(callback)),
        ofArrays(JavaCppComposites.class, "Copied", javaCpp),
        ofArrays(JavaCppComposites.class, "Critical", null),
        new Way(
            JavaCppComposites.class,
            "",
            DoublePointer::new,
            (memory, n) -> {
              double[] a = new double[n];
              ((DoublePointer) memory).get(a);
              return a;
            },
            List.of(new JavaCppStructs.Four()),
            List.of(new DoublePointer(1)),
            List.of(javaCpp)),
        ofArrays(JnaDirectComposites.class, "Copied", jna),
        ofJna(JnaDirectComposites.class, jna),
        ofArrays(JnaInterfaceComposites.class, "Copied", jna),
        ofJna(JnaInterfaceComposites.class, jna),
        ofArrays(JnrComposites.class, "Copied", jnr),
        ofArrays(JnrComposites.class, "Critical", null),
        new Way(
            JnrComposites.class,
            "",
            a -> {
              Pointer memory = JnrMemory.allocate((long) a.length * Double.BYTES);
              memory.put(0, a, 0, a.length);
              return memory;
            },
            (memory, n) -> {
              double[] a = new double[n];
              ((Pointer) memory).get(0, a, 0, n);
              return a;
            },
            List.of(JnrStructs.four()),
            List.of(JnrMemory.allocate(Double.BYTES)),
            List.of(jnr)));
  }

  private static int callback(int x) {
    return 3 * x - 1;
  }

  private static double[] random(int n, long seed) {
    return new SplittableRandom(seed).doubles(n, -1, 1).toArray();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void arraysAreRead(Way way) throws ReflectiveOperationException {
    for (int n : LENGTHS) {
      double[] a = random(n, 1);
      double[] b = random(n, 2);
      Object inA = way.memory.apply(a);
      Object inB = way.memory.apply(b);
      assertEquals(JavaComposites.checksum(a), way.call("checksum", n, 1, inA));
      assertEquals(JavaComposites.takeBoth(a, b), way.call("takeBoth", n, 2, inA, inB));
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void arraysAreFilledAndChanged(Way way) throws ReflectiveOperationException {
    for (int n : LENGTHS) {
      double[] a = random(n, 3);
      double[] b = random(n, 4);
      double[] expected = new double[n];
      Object inA = way.memory.apply(a.clone());
      Object inB = way.memory.apply(b);
      Object out = way.memory.apply(new double[n]);

      JavaComposites.spread(a, expected);
      way.call("spread", n, 2, inA, out);
      assertArrayEquals(expected, way.elements.apply(out, n));

      JavaComposites.spreadBoth(a, b, expected);
      way.call("spreadBoth", n, 3, inA, inB, out);
      assertArrayEquals(expected, way.elements.apply(out, n));

      double sum = JavaComposites.limitEnds(a, -0.5);
      assertEquals(sum, way.call("limitEnds", n, 1, inA, -0.5));
      assertArrayEquals(a, way.elements.apply(inA, n));
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void structsAndOutParametersArePassed(Way way) throws ReflectiveOperationException {
    for (int n : LENGTHS) {
      double[] a = random(n, 5);
      double[] expected = new double[n];
      Object inA = way.memory.apply(a);
      Object out = way.memory.apply(new double[n]);
      List<Object> sum = way.sum;
      if (way.isReused()) {
        assertEquals(
            JavaComposites.takeInto(a),
            way.call("takeInto", n, 0, inA, ARENA.allocate(JAVA_DOUBLE, n), sum));
      } else {
        assertEquals(JavaComposites.takeInto(a), way.call("takeInto", n, 0, inA, sum));
      }
      JavaComposites.spreadWeighed(1L << 40, -20, 300, -4_000, a, expected);
      way.call("spreadWeighed", n, 2, way.four, 1L << 40, -20L, 300L, -4_000L, inA, out);
      assertArrayEquals(expected, way.elements.apply(out, n));
    }
    if (way.isOfArrays() && !way.isReused()) {
      assertEquals(Double.NaN, way.call("takeInto", 0, 0, new double[0]));
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void stringsArePassedAsUtf8(Way way) throws ReflectiveOperationException {
    double[] a = random(513, 6);
    Object inA = way.memory.apply(a);
    for (String text : TEXTS) {
      Object expected = JavaComposites.takeNamed(text, a);
      if (way.isReused()) {
        assertEquals(expected, way.call("takeNamed", a.length, 1, text, inA, string()));
      } else {
        assertEquals(expected, way.call("takeNamed", 0, 0, text, inA));
      }
    }
  }

  /** Where no array is passed in place there is no critical call. */
  private static Stream<Way> waysOfStrings() {
    return ways().filter(way -> way.type != FfmCriticalComposites.class);
  }

  @ParameterizedTest
  @MethodSource("waysOfStrings")
  void stringsAloneArePassedAsUtf8(Way way) throws ReflectiveOperationException {
    for (String text : TEXTS) {
      for (String other : TEXTS) {
        assertEquals(
            JavaComposites.weighLengths(text, other),
            way.isReused()
                ? way.call("weighLengths", 0, 0, text, other, string(), string())
                : way.invoke("weighLengths", List.of(text, other)));
      }
      assertEquals(
          JavaComposites.failNamed(text),
          way.isReused()
              ? way.call("failNamed", 0, 0, text, string())
              : way.invoke("failNamed", List.of(text)));
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void callbacksAreCalled(Way way) throws ReflectiveOperationException {
    double[] a = random(513, 7);
    Object inA = way.memory.apply(a);
    for (Object callback : way.callback) {
      for (int times : new int[] {0, 1, 4}) {
        assertEquals(
            JavaComposites.takeCalling(times, CompositesTest::callback, a),
            way.call("takeCalling", a.length, 1, times, callback, inA));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void numbersArePassedInOrder(Way way) throws ReflectiveOperationException {
    for (int n : LENGTHS) {
      double[] a = random(n, 8);
      List<Object> numbers =
          List.of(-1, 20L, 0.5, 300, -4_000L, 1e-9, 50_000, 600_000L, -1e9, 7_000_000);
      assertEquals(
          JavaComposites.takeMixed(
              a, -1, 20, 0.5, 300, -4_000, 1e-9, 50_000, 600_000, -1e9, 7_000_000),
          way.call("takeMixed", n, 1, way.memory.apply(a), numbers));
    }
  }

  private static SegmentAllocator string() {
    return SegmentAllocator.prefixAllocator(ARENA.allocate(Collections.max(lengths()) + 1L));
  }

  private static List<Integer> lengths() {
    return TEXTS.stream().map(JavaComposites::failNamed).toList();
  }
}
