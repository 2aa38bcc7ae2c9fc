// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import dev.tollgate.natives.NativeLibrary;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/**
 * Callbacks by JNI ({@code native/jni/callbacks.c}): the glue has a function of C, which calls the
 * Java object that stands in a variable of the thread.
 */
public final class JniCallbacks {

  static {
    NativeLibrary.JNI_GLUE.load();
    findMethods();
  }

  private JniCallbacks() {}

  /** The glue keeps their ids: of interfaces of the JDK, which are never unloaded. */
  private static native void findMethods();

  /**
   * Has C call back so many times.
   *
   * @return the sum of the answers
   */
  public static native long callBack(long times, IntUnaryOperator callback, int a);

  /**
   * Has C sort.
   *
   * @param address of n ints off the heap
   */
  public static native void sort(long address, long n, IntBinaryOperator comparison);
}
