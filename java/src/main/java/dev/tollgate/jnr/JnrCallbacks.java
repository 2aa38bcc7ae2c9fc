// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import static java.lang.ref.Reference.reachabilityFence;

import java.lang.foreign.MemorySegment;
import jnr.ffi.Pointer;
import jnr.ffi.Runtime;
import jnr.ffi.annotations.Delegate;
import jnr.ffi.annotations.IgnoreError;
import jnr.ffi.types.int64_t;

/**
 * Callbacks by JNR-FFI: the method that {@code @Delegate} marks is a function of C. JNR makes that
 * function when it first meets the object, and keeps it as long as the object is reachable: without
 * the fences the collector may take a callback that C2 sees no further use of, while C calls it.
 *
 * <p>After an exception C gets 0 and goes on. The exception reaches Java when C has returned,
 * unless C has called back once more: that forgets the one before.
 *
 * <p>A thread that C made is attached to the JVM as a daemon for each callback, and detached after
 * it; except on Windows it stays attached after a thousand of them.
 */
public final class JnrCallbacks {

  private static final Prototypes C = JnrNative.load(Prototypes.class);
  private static final Runtime RUNTIME = Runtime.getRuntime(C);

  private JnrCallbacks() {}

  /** {@code tg_callback_of_none}. */
  public interface CallbackOfNone {
    @Delegate
    void call();
  }

  /** {@code tg_callback}. */
  public interface Callback {
    @Delegate
    int call(int a);
  }

  /** {@code tg_callback_of_five}. */
  public interface CallbackOfFive {
    @Delegate
    int call(int a, int b, int c, int d, int e);
  }

  /** {@code tg_callback_of_ten}. */
  public interface CallbackOfTen {
    @Delegate
    int call(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j);
  }

  /** {@code tg_comparison}. */
  public interface Comparison {
    @Delegate
    int call(Pointer one, Pointer other);
  }

  /** The functions, as they are named in C. */
  @IgnoreError
  public interface Prototypes {
    void tg_call_back_none(@int64_t long times, CallbackOfNone callback);

    @int64_t
    long tg_call_back(@int64_t long times, Callback callback, int a);

    @int64_t
    long tg_call_back_five(@int64_t long times, CallbackOfFive callback, int a);

    @int64_t
    long tg_call_back_ten(@int64_t long times, CallbackOfTen callback, int a);

    @int64_t
    long tg_call_back_in_thread(@int64_t long times, Callback callback, int a);

    void tg_sort(Pointer a, @int64_t long n, Comparison comparison);
  }

  /** Has C call back so many times. */
  public static void callBackNone(long times, CallbackOfNone callback) {
    try {
      C.tg_call_back_none(times, callback);
    } finally {
      reachabilityFence(callback);
    }
  }

  /**
   * Has C call back so many times.
   *
   * @return the sum of the answers
   */
  public static long callBack(long times, Callback callback, int a) {
    try {
      return C.tg_call_back(times, callback, a);
    } finally {
      reachabilityFence(callback);
    }
  }

  /** The same with the arguments a, 1, 2, 3, 4. */
  public static long callBackFive(long times, CallbackOfFive callback, int a) {
    try {
      return C.tg_call_back_five(times, callback, a);
    } finally {
      reachabilityFence(callback);
    }
  }

  /** The same with the arguments a, 1, 2 … 9. */
  public static long callBackTen(long times, CallbackOfTen callback, int a) {
    try {
      return C.tg_call_back_ten(times, callback, a);
    } finally {
      reachabilityFence(callback);
    }
  }

  /**
   * Has C make a thread that calls back so many times and ends.
   *
   * @return the sum of the answers, or {@code Long.MIN_VALUE} when the system makes no thread
   */
  public static long callBackInThread(long times, Callback callback, int a) {
    try {
      return C.tg_call_back_in_thread(times, callback, a);
    } finally {
      reachabilityFence(callback);
    }
  }

  /**
   * Has C sort.
   *
   * @param ints off the heap
   */
  public static void sort(MemorySegment ints, Comparison comparison) {
    try {
      C.tg_sort(Pointer.wrap(RUNTIME, ints.address()), ints.byteSize() / Integer.BYTES, comparison);
    } finally {
      reachabilityFence(comparison);
    }
  }
}
