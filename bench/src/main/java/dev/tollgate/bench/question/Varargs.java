// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.ffm.FfmVarargs;
import dev.tollgate.javacpp.JavaCppVarargs;
import dev.tollgate.jna.JnaInterfaceVarargs;
import dev.tollgate.jni.JniVarargs;
import dev.tollgate.jnr.JnrVarargs;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What does it cost to call a variadic function of C, {@code snprintf}, with one int behind the
 * format ({@code one}), and with five ({@code five})?
 *
 * <p>The format and the memory that C writes to lie off the heap, made once, as whoever formats
 * often would have them, and are the same for every technology: what strings cost is asked by
 * {@link StringPassing}. The answer is C's, the number of bytes. C calls C ten thousand times in
 * one crossing, so its column is the formatting alone. JAVA makes the same text by {@code
 * String.format} in {@code Locale.ROOT}, as a string, without C.
 *
 * <p>JNR declares a method for each list of types, by {@code @Variadic}; JNR_OBJECTS one of
 * variable arity, as JNA_INTERFACE does. FFM, JNI and JAVACPP have a handle, a function of the glue and
 * a native method for each list of types.
 *
 * <p>Only ints: a double would be written with the point or the comma of the process's locale,
 * which the JVM sets to the user's when it starts.
 *
 * <p>Expect what {@link CallOverhead} says beside the time that C takes to format, where the list
 * of types is fixed beforehand; more for each value where it is found out at run time, and for
 * boxes.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * Varargs}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Varargs {

  private static final int CALLS_IN_C = 10_000;

  private static final List<String> ROWS = List.of("one", "five");

  private static final List<String> COLUMNS =
      List.of("JAVA", "C", "FFM", "JNI", "JAVACPP", "JNA_INTERFACE", "JNR", "JNR_OBJECTS");

  private static final List<String> TELLING = List.of("C", "FFM", "JNI", "JNA_INTERFACE");

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "Varargs";
        }

        @Override
        public String asks() {
          return "What does it cost to call a variadic function of C?";
        }

        @Override
        public String baseline() {
          return "C";
        }

        @Override
        public List<Cell> cells(Profile profile) {
          return DirectCalls.of(Varargs.class, ROWS, COLUMNS)
              .filter(
                  cell ->
                      profile == Profile.FULL
                          || (cell.row().equals("five") && TELLING.contains(cell.column())))
              .toList();
        }

        @Override
        public Map<String, String> notPossible() {
          return Map.of(
              "JNA_DIRECT",
              "direct mapping has no variadic methods (www/DirectMapping.md of JNA); a method of a"
                  + " fixed number of arguments would pass them as if there were no ellipsis, which"
                  + " is right by chance (x86-64), and wrong elsewhere (Apple's arm64)");
        }
      };

  static final String FORMAT_ONE = "%d";
  static final String FORMAT_FIVE = "%d %d %d %d %d";

  /** Memory for C. */
  @State(Scope.Benchmark)
  public static class OffHeap {
    private final Arena arena = Arena.ofShared();
    private MemorySegment formatOne = arena.allocateFrom(FORMAT_ONE);
    private MemorySegment formatFive = arena.allocateFrom(FORMAT_FIVE);

    /** What C wrote is here. */
    MemorySegment out = arena.allocate(80);

    /** Frees it. */
    @TearDown
    public void release() {
      arena.close();
    }
  }

  private int a = 31_415;
  private int b = -9;
  private int c = 265;
  private int d = -35_897;
  private int e = 932_384_626;

  @Benchmark
  public String one_JAVA() {
    return String.format(Locale.ROOT, FORMAT_ONE, a);
  }

  @Benchmark
  public String five_JAVA() {
    return String.format(Locale.ROOT, FORMAT_FIVE, a, b, c, d, e);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public int one_C(OffHeap memory) {
    return ControlBindings.tg_repeat_format_one(
        CALLS_IN_C, memory.out, memory.out.byteSize(), memory.formatOne, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public int five_C(OffHeap memory) {
    return ControlBindings.tg_repeat_format_five(
        CALLS_IN_C, memory.out, memory.out.byteSize(), memory.formatFive, a, b, c, d, e);
  }

  @Benchmark
  public int one_FFM(OffHeap memory) {
    return FfmVarargs.format(memory.out, memory.formatOne, a);
  }

  @Benchmark
  public int five_FFM(OffHeap memory) {
    return FfmVarargs.format(memory.out, memory.formatFive, a, b, c, d, e);
  }

  @Benchmark
  public int one_JNI(OffHeap memory) {
    return JniVarargs.format(memory.out, memory.formatOne, a);
  }

  @Benchmark
  public int five_JNI(OffHeap memory) {
    return JniVarargs.format(memory.out, memory.formatFive, a, b, c, d, e);
  }

  @Benchmark
  public int one_JAVACPP(OffHeap memory) {
    return JavaCppVarargs.format(memory.out, memory.formatOne, a);
  }

  @Benchmark
  public int five_JAVACPP(OffHeap memory) {
    return JavaCppVarargs.format(memory.out, memory.formatFive, a, b, c, d, e);
  }

  @Benchmark
  public int one_JNA_INTERFACE(OffHeap memory) {
    return JnaInterfaceVarargs.format(memory.out, memory.formatOne, a);
  }

  @Benchmark
  public int five_JNA_INTERFACE(OffHeap memory) {
    return JnaInterfaceVarargs.format(memory.out, memory.formatFive, a, b, c, d, e);
  }

  @Benchmark
  public int one_JNR(OffHeap memory) {
    return JnrVarargs.format(memory.out, memory.formatOne, a);
  }

  @Benchmark
  public int five_JNR(OffHeap memory) {
    return JnrVarargs.format(memory.out, memory.formatFive, a, b, c, d, e);
  }

  @Benchmark
  public int one_JNR_OBJECTS(OffHeap memory) {
    return JnrVarargs.formatAny(memory.out, memory.formatOne, a);
  }

  @Benchmark
  public int five_JNR_OBJECTS(OffHeap memory) {
    return JnrVarargs.formatAny(memory.out, memory.formatFive, a, b, c, d, e);
  }
}
