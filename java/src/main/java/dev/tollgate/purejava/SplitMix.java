// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.purejava;

/** The constants of SplitMix64, with Stafford's variant 13 as its mixing function. */
final class SplitMix {

  /** 2⁶⁴ / φ, made odd: the distance between the states of two numbers. */
  static final long STEP = 0x9E3779B97F4A7C15L;

  static final long FACTOR_1 = 0xBF58476D1CE4E5B9L;
  static final long FACTOR_2 = 0x94D049BB133111EBL;

  private SplitMix() {}

  /** The number in [0, 1) that belongs to a state. */
  static double uniform(long state) {
    long x = state;
    x = (x ^ (x >>> 30)) * FACTOR_1;
    x = (x ^ (x >>> 27)) * FACTOR_2;
    x = x ^ (x >>> 31);
    return (x >>> 11) * 0x1.0p-53;
  }
}
