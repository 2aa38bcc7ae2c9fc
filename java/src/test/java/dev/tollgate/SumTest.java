// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static dev.tollgate.Numbers.assertSame;

import dev.tollgate.kernels.Kernels;
import java.util.Arrays;

class SumTest {

  private static double expected(double[] a) {
    double[] s = new double[8];
    for (int i = 0; i < a.length; i++) {
      s[i % 8] += a[i];
    }
    return ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]));
  }

  @EachBackend
  void theSumIsThatOfEightRunningSums(Backend backend) {
    Kernels kernels = OnArrays.of(backend);
    for (int n : Numbers.LENGTHS) {
      for (double[] a : Numbers.inputs(n, n)) {
        assertSame(expected(a), kernels.sum(a));
      }
    }
  }

  @EachBackend
  void theSumOfNothingIsPositiveZero(Backend backend) {
    assertSame(0.0, OnArrays.of(backend).sum(new double[0]));
  }

  /** The running sums start at 0.0, so that even negative zeros add up to a positive one. */
  @EachBackend
  void theSumOfNegativeZerosIsPositiveZero(Backend backend) {
    for (int n : new int[] {1, 8, 11}) {
      double[] a = new double[n];
      Arrays.fill(a, -0.0);
      assertSame(0.0, OnArrays.of(backend).sum(a));
    }
  }

  /** An order of its own would give 0.0 or 1.0 here. */
  @EachBackend
  void theSumKeepsTheOrderOfItsAdditions(Backend backend) {
    double[] a = new double[17];
    a[0] = 1e17;
    a[8] = 1.0;
    a[16] = -1e17;
    a[4] = 3.0;
    assertSame(expected(a), OnArrays.of(backend).sum(a));
  }
}
