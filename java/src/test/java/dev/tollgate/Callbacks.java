// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import dev.tollgate.ffm.FfmCallbacks;
import dev.tollgate.javacpp.JavaCppCallbacks;
import dev.tollgate.jna.JnaDirectCallbacks;
import dev.tollgate.jna.JnaInterfaceCallbacks;
import dev.tollgate.jni.JniCallbacks;
import dev.tollgate.jnr.JnrCallbacks;
import dev.tollgate.kernels.IntOperators;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.BiConsumer;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** How a technology has C call back, with whatever it needs for that. */
record Callbacks(
    String technology,
    CallBack<Runnable> none,
    CallBack<IntUnaryOperator> one,
    CallBack<IntOperators.OfFive> five,
    CallBack<IntOperators.OfTen> ten,
    CallBack<IntUnaryOperator> inThread,
    BiConsumer<MemorySegment, IntBinaryOperator> sort) {
  @Override
  public String toString() {
    return technology;
  }

  /** Has C call back, whatever a technology needs for that. */
  @FunctionalInterface
  interface CallBack<C> {
    long apply(long times, C callback, int a);
  }

  static Stream<Callbacks> ofAllTechnologies() {
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
}
