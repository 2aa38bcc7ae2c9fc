// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;
import dev.tollgate.kernels.Division;

/**
 * Out-parameters by JNA's direct mapping: an {@code IntByReference} is an int in memory of C, which
 * the collector has freed; an {@code int[]} is copied in and out.
 */
public final class JnaDirectOutParameters {

  static {
    Native.register(JnaDirectOutParameters.class, JnaNative.library());
  }

  private JnaDirectOutParameters() {}

  /** In memory that is made for the call; the result is of {@link Division}, as of all. */
  public static long divide(int a, int b) {
    return divide(a, b, new IntByReference(), new IntByReference());
  }

  /** In memory that is passed again and again. */
  public static long divide(int a, int b, IntByReference quotient, IntByReference remainder) {
    int status = tg_divide(a, b, quotient, remainder);
    return Division.of(status, quotient.getValue(), remainder.getValue());
  }

  /** In arrays that are made for the call. */
  public static long divideArray(int a, int b) {
    int[] quotient = new int[1];
    int[] remainder = new int[1];
    int status = tg_divide(a, b, quotient, remainder);
    return Division.of(status, quotient[0], remainder[0]);
  }

  private static native int tg_divide(
      int a, int b, IntByReference quotient, IntByReference remainder);

  private static native int tg_divide(int a, int b, int[] quotient, int[] remainder);
}
