// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import dev.tollgate.kernels.Division;
import dev.tollgate.natives.NativeLibrary;

/**
 * Out-parameters by JNI ({@code native/jni/out_parameters.c}): C writes to the stack of the glue,
 * which copies the numbers into an array of Java, in one call of the JVM. Two numbers of 32 bits
 * may also come back as one of 64.
 */
public final class JniOutParameters {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private JniOutParameters() {}

  /** In an array that is made for the call; the result is of {@link Division}, as of all. */
  public static long divide(int a, int b) {
    return divide(a, b, new int[2]);
  }

  /** In an array of two numbers, which is passed again and again. */
  public static long divide(int a, int b, int[] results) {
    int status = tg_divide(a, b, results);
    return Division.of(status, results[0], results[1]);
  }

  /** As the result; the glue throws the exception. */
  public static native long dividePacked(int a, int b);

  private static native int tg_divide(int a, int b, int[] results);
}
