// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static dev.tollgate.Numbers.assertSame;

import dev.tollgate.kernels.Kernels;
import java.util.Arrays;

class MultiplyAddTest {

  @EachBackend
  void roundsTheProductAndTheSum(Backend backend) {
    Kernels kernels = OnArrays.of(backend);
    for (int n : Numbers.LENGTHS) {
      for (double[] a : Numbers.inputs(n, 1)) {
        double[] b = Numbers.awkward(n, 2);
        double[] c = Numbers.tame(n, 3);
        double[] expected = new double[n];
        for (int i = 0; i < n; i++) {
          double product = a[i] * b[i];
          expected[i] = product + c[i];
        }
        double[] out = Numbers.room(n);
        kernels.multiplyAdd(a, b, c, out);
        assertSame(expected, out);
      }
    }
  }

  /** (1 + ε)² − 1 − 2ε is 0 with two roundings and ε² with one. */
  @EachBackend
  void productAndSumAreNotFused(Backend backend) {
    int n = 33;
    double[] a = new double[n];
    double[] c = new double[n];
    Arrays.fill(a, 1 + Math.ulp(1.0));
    Arrays.fill(c, -1 - 2 * Math.ulp(1.0));
    double[] out = Numbers.room(n);
    OnArrays.of(backend).multiplyAdd(a, a, c, out);
    assertSame(new double[n], out);
  }
}
