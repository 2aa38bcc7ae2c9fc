// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Test data, and comparison to the bit. */
final class Numbers {

  /**
   * Around the blocks of the kernels: 8 running sums, vectors of up to 8, Julia's 32 points, tiles
   * of 32.
   */
  static final int[] LENGTHS = {
    0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 255, 256, 257, 1000, 4097
  };

  private static final double[] SPECIAL = {
    0.0,
    -0.0,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.NaN,
    Double.MIN_VALUE,
    -Double.MIN_NORMAL / 3,
    Double.MAX_VALUE,
    -Double.MAX_VALUE
  };

  private Numbers() {}

  /** Uniform in [-1, 1). */
  static double[] tame(int n, long seed) {
    return new SplittableRandom(seed).doubles(n, -1, 1).toArray();
  }

  /** Of many magnitudes and both signs. */
  static double[] wide(int n, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] a = new double[n];
    for (int i = 0; i < n; i++) {
      a[i] = Math.scalb(random.nextDouble(-1, 1), random.nextInt(-300, 300));
    }
    return a;
  }

  /** The same, with infinities, signed zeros, denormals and NaN among them. */
  static double[] awkward(int n, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] a = wide(n, seed + 1);
    for (int i = 0; i < n; i++) {
      if (random.nextInt(10) == 0) {
        a[i] = SPECIAL[random.nextInt(SPECIAL.length)];
      }
    }
    return a;
  }

  /**
   * All kinds of input for a kernel of one argument, {@code seed} making the arguments of one call
   * differ.
   */
  static double[][] inputs(int n, long seed) {
    return new double[][] {tame(n, seed), wide(n, seed), awkward(n, seed)};
  }

  /** To the bit, but any NaN equals any other. */
  static void assertSame(double expected, double actual) {
    assertEquals(
        Double.doubleToLongBits(expected),
        Double.doubleToLongBits(actual),
        () -> expected + " ≠ " + actual);
  }

  static void assertSame(double[] expected, double[] actual) {
    assertEquals(expected.length, actual.length);
    for (int i = 0; i < expected.length; i++) {
      if (Double.doubleToLongBits(expected[i]) != Double.doubleToLongBits(actual[i])) {
        fail(
            "element "
                + i
                + " of "
                + expected.length
                + ": expected "
                + expected[i]
                + ", got "
                + actual[i]);
      }
    }
  }

  /** Room for a result, filled with what no kernel writes by accident. */
  static double[] room(int n) {
    double[] out = new double[n];
    Arrays.fill(out, 12345.678);
    return out;
  }
}
