// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.purejava;

/**
 * The multiples of a divisor, found without dividing: with |divisor| = odd · 2^twos, x is one
 * exactly when |x| · odd⁻¹ (mod 2⁶⁴), rotated right by twos, is at most ⌊(2⁶⁴ − 1) / |divisor|⌋ as
 * an unsigned number. (Warren, Hacker's Delight, 2nd ed., 10-17.)
 */
record Multiples(long inverse, int twos, long limit) {

  /**
   * @param divisor any number but 0; |Long.MIN_VALUE| is 2⁶³ here, as an unsigned number
   */
  static Multiples of(long divisor) {
    long magnitude = Math.abs(divisor);
    int twos = Long.numberOfTrailingZeros(magnitude);
    long odd = magnitude >>> twos;
    // Newton's iteration doubles the correct low bits: 5 at the start, then 10, 20, 40, 80.
    long inverse = (3 * odd) ^ 2;
    for (int step = 0; step < 4; step++) {
      inverse *= 2 - odd * inverse;
    }
    return new Multiples(inverse, twos, Long.divideUnsigned(-1, magnitude));
  }

  boolean contains(long x) {
    return Long.compareUnsigned(Long.rotateRight(Math.abs(x) * inverse, twos), limit) <= 0;
  }
}
