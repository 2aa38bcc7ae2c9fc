// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tollgate.ffm.FfmCallbacks;
import dev.tollgate.javacpp.JavaCppCallbacks;
import dev.tollgate.jna.JnaDirectCallbacks;
import dev.tollgate.jna.JnaProxyCallbacks;
import dev.tollgate.jni.JniCallbacks;
import dev.tollgate.jnr.JnrCallbacks;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallbacksTest {

  /** Has C call back, whatever a technology needs for that. */
  @FunctionalInterface
  interface CallBack {
    long apply(long times, IntUnaryOperator callback, int a);
  }

  record Callbacks(
      String technology, CallBack callBack, BiConsumer<MemorySegment, IntBinaryOperator> sort) {
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
                return FfmCallbacks.callBack(times, FfmCallbacks.callback(callback, arena), a);
              }
            },
            (ints, comparison) -> {
              try (Arena arena = Arena.ofConfined()) {
                FfmCallbacks.sort(ints, FfmCallbacks.comparison(comparison, arena));
              }
            }),
        new Callbacks(
            "JNI",
            JniCallbacks::callBack,
            (ints, comparison) ->
                JniCallbacks.sort(ints.address(), ints.byteSize() / Integer.BYTES, comparison)),
        new Callbacks(
            "JAVACPP",
            (times, callback, a) -> {
              try (JavaCppCallbacks.Callback function = new JavaCppCallbacks.Callback(callback)) {
                return JavaCppCallbacks.callBack(times, function, a);
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
            (times, callback, a) -> JnaDirectCallbacks.callBack(times, callback::applyAsInt, a),
            (ints, comparison) ->
                JnaDirectCallbacks.sort(
                    ints, (x, y) -> comparison.applyAsInt(x.getInt(0), y.getInt(0)))),
        new Callbacks(
            "JNA_PROXY",
            (times, callback, a) -> JnaProxyCallbacks.callBack(times, callback::applyAsInt, a),
            (ints, comparison) ->
                JnaProxyCallbacks.sort(
                    ints, (x, y) -> comparison.applyAsInt(x.getInt(0), y.getInt(0)))),
        new Callbacks(
            "JNR",
            (times, callback, a) -> JnrCallbacks.callBack(times, callback::applyAsInt, a),
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

  /** A callback may itself have C call back. */
  @ParameterizedTest
  @MethodSource("technologies")
  void callbacksMayBeNested(Callbacks callbacks) {
    assertEquals(
        2 * 3 * 5,
        callbacks.callBack.apply(2, a -> (int) callbacks.callBack.apply(3, b -> b, a), 5));
  }

  @Test
  void throughJniAnExceptionOfTheCallbackGoesOnInJava() {
    int[] calls = {0};
    assertThrows(
        ArithmeticException.class, () -> JniCallbacks.callBack(10, a -> a / (5 - ++calls[0]), 1));
    assertEquals(5, calls[0], "C goes on, and Java is not called again");
  }
}
