// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Native;
import dev.tollgate.ffm.FfmCallbacks;
import dev.tollgate.javacpp.JavaCppCallbacks;
import dev.tollgate.jna.JnaDirectCallbacks;
import dev.tollgate.jna.JnaInterfaceCallbacks;
import dev.tollgate.jni.JniCallbacks;
import dev.tollgate.jnr.JnrCallbacks;
import dev.tollgate.kernels.IntOperators;
import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallbacksTest {

  /** Has C call back, whatever a technology needs for that. */
  @FunctionalInterface
  interface CallBack<C> {
    long apply(long times, C callback, int a);
  }

  record Callbacks(
      String technology,
      CallBack<Runnable> none,
      CallBack<IntUnaryOperator> callBack,
      CallBack<IntOperators.OfFive> five,
      CallBack<IntOperators.OfTen> ten,
      CallBack<IntUnaryOperator> inThread,
      BiConsumer<MemorySegment, IntBinaryOperator> sort) {
    @Override
    public String toString() {
      return technology;
    }
  }

  static Stream<Callbacks> technologies() {
    return Stream.of(
        new Callbacks(
            "FFM",
            (times, callback, a) -> {
              try (Arena arena = Arena.ofConfined()) {
                FfmCallbacks.callBackNone(times, FfmCallbacks.callback(callback, arena));
                return 0;
              }
            },
            (times, callback, a) -> {
              try (Arena arena = Arena.ofConfined()) {
                return FfmCallbacks.callBack(times, FfmCallbacks.callback(callback, arena), a);
              }
            },
            (times, callback, a) -> {
              try (Arena arena = Arena.ofConfined()) {
                return FfmCallbacks.callBackFive(times, FfmCallbacks.callback(callback, arena), a);
              }
            },
            (times, callback, a) -> {
              try (Arena arena = Arena.ofConfined()) {
                return FfmCallbacks.callBackTen(times, FfmCallbacks.callback(callback, arena), a);
              }
            },
            (times, callback, a) -> {
              try (Arena arena = Arena.ofConfined()) {
                return FfmCallbacks.callBackInThread(
                    times, FfmCallbacks.callback(callback, arena), a);
              }
            },
            (ints, comparison) -> {
              try (Arena arena = Arena.ofConfined()) {
                FfmCallbacks.sort(ints, FfmCallbacks.comparison(comparison, arena));
              }
            }),
        new Callbacks(
            "FFM_UNCHECKED",
            (times, callback, a) -> {
              try (Arena arena = Arena.ofConfined()) {
                FfmCallbacks.callBackNone(times, FfmCallbacks.uncheckedCallback(callback, arena));
                return 0;
              }
            },
            (times, callback, a) -> {
              try (Arena arena = Arena.ofConfined()) {
                return FfmCallbacks.callBack(
                    times, FfmCallbacks.uncheckedCallback(callback, arena), a);
              }
            },
            (times, callback, a) -> {
              try (Arena arena = Arena.ofConfined()) {
                return FfmCallbacks.callBackFive(
                    times, FfmCallbacks.uncheckedCallback(callback, arena), a);
              }
            },
            (times, callback, a) -> {
              try (Arena arena = Arena.ofConfined()) {
                return FfmCallbacks.callBackTen(
                    times, FfmCallbacks.uncheckedCallback(callback, arena), a);
              }
            },
            (times, callback, a) -> {
              try (Arena arena = Arena.ofConfined()) {
                return FfmCallbacks.callBackInThread(
                    times, FfmCallbacks.uncheckedCallback(callback, arena), a);
              }
            },
            (ints, comparison) -> {
              try (Arena arena = Arena.ofConfined()) {
                FfmCallbacks.sort(ints, FfmCallbacks.uncheckedComparison(comparison, arena));
              }
            }),
        new Callbacks(
            "JNI",
            (times, callback, a) -> {
              JniCallbacks.callBackNone(times, callback);
              return 0;
            },
            JniCallbacks::callBack,
            JniCallbacks::callBackFive,
            JniCallbacks::callBackTen,
            JniCallbacks::callBackInThread,
            (ints, comparison) ->
                JniCallbacks.sort(ints.address(), ints.byteSize() / Integer.BYTES, comparison)),
        new Callbacks(
            "JNI_UNCHECKED",
            (times, callback, a) -> {
              JniCallbacks.uncheckedCallBackNone(times, callback);
              return 0;
            },
            JniCallbacks::uncheckedCallBack,
            JniCallbacks::uncheckedCallBackFive,
            JniCallbacks::uncheckedCallBackTen,
            JniCallbacks::callBackInThread,
            (ints, comparison) ->
                JniCallbacks.uncheckedSort(
                    ints.address(), ints.byteSize() / Integer.BYTES, comparison)),
        new Callbacks(
            "JAVACPP",
            (times, callback, a) -> {
              try (JavaCppCallbacks.CallbackOfNone function =
                  new JavaCppCallbacks.CallbackOfNone(callback)) {
                JavaCppCallbacks.callBackNone(times, function);
                return 0;
              }
            },
            (times, callback, a) -> {
              try (JavaCppCallbacks.Callback function = new JavaCppCallbacks.Callback(callback)) {
                return JavaCppCallbacks.callBack(times, function, a);
              }
            },
            (times, callback, a) -> {
              try (JavaCppCallbacks.CallbackOfFive function =
                  new JavaCppCallbacks.CallbackOfFive(callback)) {
                return JavaCppCallbacks.callBackFive(times, function, a);
              }
            },
            (times, callback, a) -> {
              try (JavaCppCallbacks.CallbackOfTen function =
                  new JavaCppCallbacks.CallbackOfTen(callback)) {
                return JavaCppCallbacks.callBackTen(times, function, a);
              }
            },
            (times, callback, a) -> {
              try (JavaCppCallbacks.Callback function = new JavaCppCallbacks.Callback(callback)) {
                return JavaCppCallbacks.callBackInThread(times, function, a);
              }
            },
            (ints, comparison) -> {
              try (JavaCppCallbacks.Comparison function =
                  new JavaCppCallbacks.Comparison(comparison)) {
                JavaCppCallbacks.sort(ints, function);
              }
            }),
        new Callbacks(
            "JNA_DIRECT",
            (times, callback, a) -> {
              JnaDirectCallbacks.callBackNone(times, callback::run);
              return 0;
            },
            (times, callback, a) -> JnaDirectCallbacks.callBack(times, callback::applyAsInt, a),
            (times, callback, a) -> JnaDirectCallbacks.callBackFive(times, callback::applyAsInt, a),
            (times, callback, a) -> JnaDirectCallbacks.callBackTen(times, callback::applyAsInt, a),
            (times, callback, a) ->
                JnaDirectCallbacks.callBackInThread(times, callback::applyAsInt, a),
            (ints, comparison) ->
                JnaDirectCallbacks.sort(
                    ints, (x, y) -> comparison.applyAsInt(x.getInt(0), y.getInt(0)))),
        new Callbacks(
            "JNA_INTERFACE",
            (times, callback, a) -> {
              JnaInterfaceCallbacks.callBackNone(times, callback::run);
              return 0;
            },
            (times, callback, a) -> JnaInterfaceCallbacks.callBack(times, callback::applyAsInt, a),
            (times, callback, a) ->
                JnaInterfaceCallbacks.callBackFive(times, callback::applyAsInt, a),
            (times, callback, a) ->
                JnaInterfaceCallbacks.callBackTen(times, callback::applyAsInt, a),
            (times, callback, a) ->
                JnaInterfaceCallbacks.callBackInThread(times, callback::applyAsInt, a),
            (ints, comparison) ->
                JnaInterfaceCallbacks.sort(
                    ints, (x, y) -> comparison.applyAsInt(x.getInt(0), y.getInt(0)))),
        new Callbacks(
            "JNR",
            (times, callback, a) -> {
              JnrCallbacks.callBackNone(times, callback::run);
              return 0;
            },
            (times, callback, a) -> JnrCallbacks.callBack(times, callback::applyAsInt, a),
            (times, callback, a) -> JnrCallbacks.callBackFive(times, callback::applyAsInt, a),
            (times, callback, a) -> JnrCallbacks.callBackTen(times, callback::applyAsInt, a),
            (times, callback, a) -> JnrCallbacks.callBackInThread(times, callback::applyAsInt, a),
            (ints, comparison) ->
                JnrCallbacks.sort(
                    ints, (x, y) -> comparison.applyAsInt(x.getInt(0), y.getInt(0)))));
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void cGetsEveryAnswer(Callbacks callbacks) {
    int[] calls = {0};
    assertEquals(1_000L * 43, callbacks.callBack.apply(1_000, a -> a + 1 + 0 * calls[0]++, 42));
    assertEquals(1_000, calls[0]);
    assertEquals(0, callbacks.callBack.apply(0, a -> 1, 42));
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void cSortsByAComparisonOfJava(Callbacks callbacks) {
    for (int n : new int[] {0, 1, 2, 64, 1_000}) {
      int[] ints = new SplittableRandom(n).ints(n).toArray();
      int[] sorted = ints.clone();
      Arrays.sort(sorted);
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment segment = arena.allocateFrom(JAVA_INT, ints);
        callbacks.sort.accept(segment, Integer::compare);
        assertArrayEquals(sorted, segment.toArray(JAVA_INT));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void aCallbackWithoutArgumentsIsCalled(Callbacks callbacks) {
    int[] calls = {0};
    callbacks.none.apply(1_000, () -> calls[0]++, 0);
    assertEquals(1_000, calls[0]);
  }

  /** As digits of a decimal number. */
  @ParameterizedTest
  @MethodSource("technologies")
  void everyArgumentIsInItsPlace(Callbacks callbacks) {
    IntOperators.OfFive five = (a, b, c, d, e) -> (((a * 10 + b) * 10 + c) * 10 + d) * 10 + e;
    assertEquals(2 * 91_234L, callbacks.five.apply(2, five, 9));
    assertEquals(
        2 * 1_123_456_789L,
        callbacks.ten.apply(
            2,
            (a, b, c, d, e, f, g, h, i, j) ->
                five.applyAsInt(five.applyAsInt(a, b, c, d, e), f, g, h, i) * 10 + j,
            1));
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void aThreadOfCCallsBack(Callbacks callbacks) {
    Set<Thread> threads = new HashSet<>();
    int[] calls = {0};
    long sum =
        callbacks.inThread.apply(
            100,
            a -> {
              threads.add(Thread.currentThread());
              calls[0]++;
              return a + 1;
            },
            42);
    assertEquals(100 * 43, sum);
    assertEquals(100, calls[0]);
    assertFalse(threads.contains(Thread.currentThread()));
    threads.forEach(thread -> assertFalse(thread.isAlive(), "a thread that has ended is detached"));
  }

  /** A thread that Java meets again has the same object, unless it was detached meanwhile. */
  @ParameterizedTest
  @MethodSource("technologies")
  void aThreadOfCStaysAttachedUntilItEndsOrIsAttachedForEachCallback(Callbacks callbacks) {
    Set<Thread> threads = new HashSet<>();
    Set<Boolean> daemons = new HashSet<>();
    callbacks.inThread.apply(
        10,
        a -> {
          threads.add(Thread.currentThread());
          daemons.add(Thread.currentThread().isDaemon());
          return a;
        },
        1);
    boolean jna = callbacks.technology.startsWith("JNA");
    assertEquals(jna || callbacks.technology.equals("JNR") ? 10 : 1, threads.size());
    assertEquals(Set.of(!jna), daemons);
  }

  @Test
  void jnaLeavesAThreadAttachedWhenToldTo() {
    Set<Thread> threads = new HashSet<>();
    JnaInterfaceCallbacks.Callback callback =
        a -> {
          threads.add(Thread.currentThread());
          return a;
        };
    JnaInterfaceCallbacks.stayAttached(callback);
    JnaInterfaceCallbacks.callBackInThread(10, callback, 1);
    assertEquals(1, threads.size());
    JnaDirectCallbacks.callBackInThread(10, callback, 1);
    assertEquals(2, threads.size());
    threads.forEach(thread -> assertFalse(thread.isAlive()));
    threads.forEach(thread -> assertTrue(thread.isDaemon()));
  }

  /** A callback may itself have C call back. */
  @ParameterizedTest
  @MethodSource("technologies")
  void callbacksMayBeNested(Callbacks callbacks) {
    assertEquals(
        2 * 3 * 5,
        callbacks.callBack.apply(2, a -> (int) callbacks.callBack.apply(3, b -> b, a), 5));
  }

  private static Stream<Callbacks> technologiesThatMayThrow() {
    return technologies().filter(callbacks -> !callbacks.technology.endsWith("UNCHECKED"));
  }

  /** What JNA hands to its handler of exceptions, which would print it. */
  private static List<Throwable> handledByJna(Runnable action) {
    List<Throwable> handled = Collections.synchronizedList(new ArrayList<>());
    com.sun.jna.Callback.UncaughtExceptionHandler before = Native.getCallbackExceptionHandler();
    Native.setCallbackExceptionHandler((callback, e) -> handled.add(e));
    try {
      action.run();
    } finally {
      Native.setCallbackExceptionHandler(before);
    }
    return handled;
  }

  /** JavaCPP makes another exception of it, with its text. */
  private static void assertIsThrown(Runnable action) {
    RuntimeException e = assertThrows(RuntimeException.class, action::run);
    assertTrue(e.toString().contains("ArithmeticException: / by zero"), e::toString);
  }

  @ParameterizedTest
  @MethodSource("technologiesThatMayThrow")
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "nobody has tried on Windows whether an exception of C++ may pass through C")
  void anExceptionOfTheCallbackEndsNothing(Callbacks callbacks) {
    // A second time: nothing is left of the first exception.
    for (int i = 0; i < 2; i++) {
      int[] calls = {0};
      Runnable action =
          () -> assertEquals(9, callbacks.callBack.apply(10, a -> a / (5 - ++calls[0]) * 0 + a, 1));
      switch (callbacks.technology) {
        case "FFM", "JNI", "JAVACPP" -> {
          assertIsThrown(action);
          assertEquals(5, calls[0], "C may go on, but Java is not called again");
        }
        default -> {
          boolean jna = callbacks.technology.startsWith("JNA");
          assertEquals(jna ? 1 : 0, handledByJna(action).size());
          assertEquals(10, calls[0]);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("technologiesThatMayThrow")
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "nobody has tried on Windows whether an exception of C++ may pass through C")
  void anExceptionOfEveryCallbackIsThrownInJavaExceptWithJna(Callbacks callbacks) {
    int zero = Integer.parseInt("0");
    List<Runnable> actions =
        List.of(
            () -> callbacks.none.apply(2, () -> Objects.checkIndex(1 / zero, 1), 0),
            () -> callbacks.five.apply(2, (a, b, c, d, e) -> a / zero, 1),
            () -> callbacks.ten.apply(2, (a, b, c, d, e, f, g, h, i, j) -> a / zero, 1),
            () -> sort(callbacks, (one, other) -> one / zero));
    for (Runnable action : actions) {
      if (callbacks.technology.startsWith("JNA")) {
        assertFalse(handledByJna(action).isEmpty());
      } else {
        assertIsThrown(action);
      }
    }
  }

  private static void sort(Callbacks callbacks, IntBinaryOperator comparison) {
    try (Arena arena = Arena.ofConfined()) {
      callbacks.sort.accept(arena.allocateFrom(JAVA_INT, 3, 2, 1), comparison);
    }
  }

  @Test
  void throughFfmAnExceptionOnAThreadOfCGoesOnInJavaToo() {
    try (Arena arena = Arena.ofConfined()) {
      FfmCallbacks.Callback callback = FfmCallbacks.callback(a -> a / (a - 1), arena);
      assertThrows(ArithmeticException.class, () -> FfmCallbacks.callBackInThread(10, callback, 1));
      assertEquals(20, FfmCallbacks.callBackInThread(10, callback, 2));
    }
  }

  @Test
  void throughJniAnExceptionOnAThreadOfCIsUncaughtThere() {
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    List<Throwable> uncaught = Collections.synchronizedList(new ArrayList<>());
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.add(e));
    try {
      assertEquals(0, JniCallbacks.callBackInThread(10, a -> a / (a - 1), 1));
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertEquals(1, uncaught.size());
  }

  /** Here C has no callback left to make, and so JNI allows it. */
  @Test
  void throughJniAnExceptionOfTheLastUncheckedCallbackGoesOnInJava() {
    assertThrows(
        ArithmeticException.class, () -> JniCallbacks.uncheckedCallBack(1, a -> a / (a - 1), 1));
  }

  @Test
  void throughFfmAnExceptionOfAnUncheckedCallbackEndsTheJvm(@TempDir Path directory)
      throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-D" + NativeLibrary.DIRECTORY_PROPERTY + "=" + NativeLibrary.directory(),
                "-cp",
                System.getProperty("java.class.path"),
                ThrowToC.class.getName())
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, process.waitFor(), output);
    assertTrue(output.contains("ArithmeticException"), output);
    assertFalse(output.contains(ThrowToC.CAUGHT), output);
  }
}
