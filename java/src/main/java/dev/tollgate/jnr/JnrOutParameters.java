// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import dev.tollgate.kernels.Division;
import jnr.ffi.Memory;
import jnr.ffi.Pointer;
import jnr.ffi.Runtime;
import jnr.ffi.annotations.IgnoreError;
import jnr.ffi.annotations.Out;
import jnr.ffi.byref.IntByReference;

/**
 * Out-parameters by JNR-FFI: an {@code IntByReference} is an object of Java, for which JNR has an
 * int in memory of C as long as the call lasts, and so is an array; with {@code @Out} JNR copies
 * only from C to Java. A {@code Pointer} is memory of C that may be kept.
 */
public final class JnrOutParameters {

  private static final Prototypes C = JnrNative.load(Prototypes.class);
  private static final Runtime RUNTIME = Runtime.getRuntime(C);

  private JnrOutParameters() {}

  /** The function, as it is named in C. */
  @IgnoreError
  public interface Prototypes {
    int tg_divide(int a, int b, @Out IntByReference quotient, @Out IntByReference remainder);

    int tg_divide(int a, int b, Pointer quotient, Pointer remainder);

    int tg_divide(int a, int b, @Out int[] quotient, @Out int[] remainder);
  }

  /** Memory of C for an int, which the collector frees. */
  public static Pointer allocate() {
    return Memory.allocateDirect(RUNTIME, Integer.BYTES);
  }

  /** In objects that are made for the call; the result is of {@link Division}, as of all. */
  public static long divide(int a, int b) {
    IntByReference quotient = new IntByReference();
    IntByReference remainder = new IntByReference();
    int status = C.tg_divide(a, b, quotient, remainder);
    return Division.of(status, quotient.intValue(), remainder.intValue());
  }

  /**
   * In memory that is passed again and again.
   *
   * @param quotient of {@link #allocate}, and so is the remainder
   */
  public static long divide(int a, int b, Pointer quotient, Pointer remainder) {
    int status = C.tg_divide(a, b, quotient, remainder);
    return Division.of(status, quotient.getInt(0), remainder.getInt(0));
  }

  /** In arrays that are made for the call. */
  public static long divideArray(int a, int b) {
    int[] quotient = new int[1];
    int[] remainder = new int[1];
    int status = C.tg_divide(a, b, quotient, remainder);
    return Division.of(status, quotient[0], remainder[0]);
  }
}
