// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.CallbackThreadInitializer;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.lang.foreign.MemorySegment;

/**
 * Callbacks by JNA's interface mapping: an interface that extends {@code Callback} is a function of
 * C. JNA makes that function when it first meets the object, and keeps it as long as the object is
 * reachable. An exception that leaves the callback is printed, and C gets 0.
 *
 * <p>A thread that C made is attached to the JVM for each callback, and detached after it, unless
 * {@link #stayAttached} says otherwise.
 */
public final class JnaInterfaceCallbacks {

  private static final Prototypes C =
      Native.load(JnaNative.library().getFile().getPath(), Prototypes.class);

  private JnaInterfaceCallbacks() {}

  /** {@code tg_callback_of_none}. */
  public interface CallbackOfNone extends com.sun.jna.Callback {
    void callback();
  }

  /** {@code tg_callback}. */
  public interface Callback extends com.sun.jna.Callback {
    int callback(int a);
  }

  /** {@code tg_callback_of_five}. */
  public interface CallbackOfFive extends com.sun.jna.Callback {
    int callback(int a, int b, int c, int d, int e);
  }

  /** {@code tg_callback_of_ten}. */
  public interface CallbackOfTen extends com.sun.jna.Callback {
    int callback(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j);
  }

  /** {@code tg_comparison}. */
  public interface Comparison extends com.sun.jna.Callback {
    int callback(Pointer one, Pointer other);
  }

  /** The functions, as they are named in C. */
  interface Prototypes extends Library {
    void tg_call_back_none(long times, CallbackOfNone callback);

    long tg_call_back(long times, Callback callback, int a);

    long tg_call_back_five(long times, CallbackOfFive callback, int a);

    long tg_call_back_ten(long times, CallbackOfTen callback, int a);

    long tg_call_back_in_thread(long times, Callback callback, int a);

    void tg_sort(Pointer a, long n, Comparison comparison);
  }

  /**
   * From now on, a thread that C made is attached as a daemon when it first calls this, and
   * detached when it ends. JNA asks the initializer on that thread, for which it attaches and
   * detaches it once more before.
   */
  public static void stayAttached(Callback callback) {
    Native.setCallbackThreadInitializer(callback, new CallbackThreadInitializer());
  }

  /** Has C call back so many times. */
  public static void callBackNone(long times, CallbackOfNone callback) {
    C.tg_call_back_none(times, callback);
  }

  /**
   * Has C call back so many times.
   *
   * @return the sum of the answers
   */
  public static long callBack(long times, Callback callback, int a) {
    return C.tg_call_back(times, callback, a);
  }

  /** The same with the arguments a, 1, 2, 3, 4. */
  public static long callBackFive(long times, CallbackOfFive callback, int a) {
    return C.tg_call_back_five(times, callback, a);
  }

  /** The same with the arguments a, 1, 2 … 9. */
  public static long callBackTen(long times, CallbackOfTen callback, int a) {
    return C.tg_call_back_ten(times, callback, a);
  }

  /**
   * Has C make a thread that calls back so many times and ends.
   *
   * @return the sum of the answers, or {@code Long.MIN_VALUE} when the system makes no thread
   */
  public static long callBackInThread(long times, Callback callback, int a) {
    return C.tg_call_back_in_thread(times, callback, a);
  }

  /**
   * Has C sort.
   *
   * @param ints off the heap
   */
  public static void sort(MemorySegment ints, Comparison comparison) {
    C.tg_sort(new Pointer(ints.address()), ints.byteSize() / Integer.BYTES, comparison);
  }
}
