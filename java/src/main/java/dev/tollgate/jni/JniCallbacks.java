// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import dev.tollgate.kernels.IntOperators;
import dev.tollgate.natives.NativeLibrary;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/**
 * Callbacks by JNI ({@code native/jni/callbacks.c}): the glue has a function of C for each type of
 * callback, which calls the Java object that stands in a variable of the thread. The glue itself
 * must attach a thread that C made, and detach it when it ends.
 *
 * <p>Before each callback the glue asks whether the one before has thrown something. If so, Java is
 * not called again, C gets 0, and the exception goes on when C has returned. Where the name begins
 * with {@code unchecked}, the glue does not ask: if the callback throws anything while C still has
 * callbacks to make, Java is called with an exception pending, which JNI forbids.
 */
public final class JniCallbacks {

  static {
    NativeLibrary.JNI_GLUE.load();
    if (!prepare()) {
      throw new IllegalStateException("The system has no variable of the thread left");
    }
  }

  private JniCallbacks() {}

  /** The glue keeps the ids of the methods: of interfaces that stay as long as this class. */
  private static native boolean prepare();

  /** Has C call back so many times. */
  public static native void callBackNone(long times, Runnable callback);

  /**
   * Has C call back so many times.
   *
   * @return the sum of the answers
   */
  public static native long callBack(long times, IntUnaryOperator callback, int a);

  /** The same with the arguments a, 1, 2, 3, 4. */
  public static native long callBackFive(long times, IntOperators.OfFive callback, int a);

  /** The same with the arguments a, 1, 2 … 9. */
  public static native long callBackTen(long times, IntOperators.OfTen callback, int a);

  /**
   * Has C make a thread that calls back so many times and ends. One at a time: C hands the thread
   * nothing that would tell one callback from another, so that all threads see one variable.
   *
   * @return the sum of the answers, or {@code Long.MIN_VALUE} when the system makes no thread
   */
  public static synchronized native long callBackInThread(
      long times, IntUnaryOperator callback, int a);

  /**
   * Has C sort.
   *
   * @param address of n ints off the heap
   */
  public static native void sort(long address, long n, IntBinaryOperator comparison);

  /** The same of what throws nothing, as in all that follow. */
  public static native void uncheckedCallBackNone(long times, Runnable callback);

  public static native long uncheckedCallBack(long times, IntUnaryOperator callback, int a);

  public static native long uncheckedCallBackFive(long times, IntOperators.OfFive callback, int a);

  public static native long uncheckedCallBackTen(long times, IntOperators.OfTen callback, int a);

  public static native void uncheckedSort(long address, long n, IntBinaryOperator comparison);
}
