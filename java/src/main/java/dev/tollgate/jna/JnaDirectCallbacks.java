// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.lang.foreign.MemorySegment;

/** Callbacks by JNA's direct mapping; the interfaces are those of {@link JnaInterfaceCallbacks}. */
public final class JnaDirectCallbacks {

  static {
    Native.register(JnaDirectCallbacks.class, JnaNative.library());
  }

  private JnaDirectCallbacks() {}

  /** Has C call back so many times. */
  public static void callBackNone(long times, JnaInterfaceCallbacks.CallbackOfNone callback) {
    tg_call_back_none(times, callback);
  }

  /**
   * Has C call back so many times.
   *
   * @return the sum of the answers
   */
  public static long callBack(long times, JnaInterfaceCallbacks.Callback callback, int a) {
    return tg_call_back(times, callback, a);
  }

  /** The same with the arguments a, 1, 2, 3, 4. */
  public static long callBackFive(
      long times, JnaInterfaceCallbacks.CallbackOfFive callback, int a) {
    return tg_call_back_five(times, callback, a);
  }

  /** The same with the arguments a, 1, 2 … 9. */
  public static long callBackTen(long times, JnaInterfaceCallbacks.CallbackOfTen callback, int a) {
    return tg_call_back_ten(times, callback, a);
  }

  /**
   * Has C make a thread that calls back so many times and ends.
   *
   * @return the sum of the answers, or {@code Long.MIN_VALUE} when the system makes no thread
   */
  public static long callBackInThread(long times, JnaInterfaceCallbacks.Callback callback, int a) {
    return tg_call_back_in_thread(times, callback, a);
  }

  /**
   * Has C sort.
   *
   * @param ints off the heap
   */
  public static void sort(MemorySegment ints, JnaInterfaceCallbacks.Comparison comparison) {
    tg_sort(new Pointer(ints.address()), ints.byteSize() / Integer.BYTES, comparison);
  }

  private static native void tg_call_back_none(
      long times, JnaInterfaceCallbacks.CallbackOfNone callback);

  private static native long tg_call_back(
      long times, JnaInterfaceCallbacks.Callback callback, int a);

  private static native long tg_call_back_five(
      long times, JnaInterfaceCallbacks.CallbackOfFive callback, int a);

  private static native long tg_call_back_ten(
      long times, JnaInterfaceCallbacks.CallbackOfTen callback, int a);

  private static native long tg_call_back_in_thread(
      long times, JnaInterfaceCallbacks.Callback callback, int a);

  private static native void tg_sort(
      Pointer a, long n, JnaInterfaceCallbacks.Comparison comparison);
}
