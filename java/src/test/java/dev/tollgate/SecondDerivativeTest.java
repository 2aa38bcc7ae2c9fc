// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static dev.tollgate.Numbers.assertSame;

import dev.tollgate.kernels.Kernels;
import java.util.Arrays;

class SecondDerivativeTest {

  @EachBackend
  void theDifferencesAreCentral(Backend backend) {
    Kernels kernels = OnArrays.of(backend);
    for (double dx : new double[] {0.1, 1.0, 1e-200, 1e200, Double.MIN_VALUE}) {
      for (int n : Numbers.LENGTHS) {
        for (double[] f : Numbers.inputs(n, 1)) {
          double[] expected = new double[Math.max(n - 2, 0)];
          double inv = 1.0 / (dx * dx);
          for (int i = 1; i <= n - 2; i++) {
            expected[i - 1] = ((f[i - 1] - 2.0 * f[i]) + f[i + 1]) * inv;
          }
          double[] out = Numbers.room(expected.length);
          kernels.secondDerivative(f, dx, out);
          assertSame(expected, out);
        }
      }
    }
  }

  @EachBackend
  void theSecondDerivativeOfASquareIsTwo(Backend backend) {
    double[] f = new double[100];
    for (int i = 0; i < f.length; i++) {
      f[i] = 0.25 * i * i;
    }
    double[] expected = new double[98];
    Arrays.fill(expected, 2.0);
    double[] out = Numbers.room(98);
    OnArrays.of(backend).secondDerivative(f, 0.5, out);
    assertSame(expected, out);
  }
}
