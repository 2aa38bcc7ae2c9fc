// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.kernels;

/** A quotient and a remainder as one number, for which no object is allocated. */
public final class Division {

  private Division() {}

  /**
   * What {@code tg_divide} has written.
   *
   * @param status what it has returned
   * @throws ArithmeticException when that says that the divisor is 0
   */
  public static long of(int status, int quotient, int remainder) {
    if (status != 0) {
      throw new ArithmeticException("/ by zero");
    }
    return (long) quotient << Integer.SIZE | Integer.toUnsignedLong(remainder);
  }

  /** Of what {@link #of} has returned. */
  public static int quotient(long division) {
    return (int) (division >> Integer.SIZE);
  }

  /** Of what {@link #of} has returned. */
  public static int remainder(long division) {
    return (int) division;
  }
}
