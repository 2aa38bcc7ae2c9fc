// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;
import dev.tollgate.kernels.Division;

/**
 * Out-parameters by JNA's interface mapping: an {@code IntByReference} is an int in memory of C,
 * which the collector has freed; an {@code int[]} is copied in and out.
 */
public final class JnaInterfaceOutParameters {

  private static final Prototypes C =
      Native.load(JnaNative.library().getFile().getPath(), Prototypes.class);

  private JnaInterfaceOutParameters() {}

  /** The function, as it is named in C. */
  interface Prototypes extends Library {
    int tg_divide(int a, int b, IntByReference quotient, IntByReference remainder);

    int tg_divide(int a, int b, int[] quotient, int[] remainder);
  }

  /** In memory that is made for the call; the result is of {@link Division}, as of all. */
  public static long divide(int a, int b) {
    return divide(a, b, new IntByReference(), new IntByReference());
  }

  /** In memory that is passed again and again. */
  public static long divide(int a, int b, IntByReference quotient, IntByReference remainder) {
    int status = C.tg_divide(a, b, quotient, remainder);
    return Division.of(status, quotient.getValue(), remainder.getValue());
  }

  /** In arrays that are made for the call. */
  public static long divideArray(int a, int b) {
    int[] quotient = new int[1];
    int[] remainder = new int[1];
    int status = C.tg_divide(a, b, quotient, remainder);
    return Division.of(status, quotient[0], remainder[0]);
  }
}
