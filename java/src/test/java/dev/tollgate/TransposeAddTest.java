// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static dev.tollgate.Numbers.assertSame;

import dev.tollgate.kernels.Kernels;

class TransposeAddTest {

  @EachBackend
  void theTransposedMatrixIsAdded(Backend backend) {
    Kernels kernels = OnArrays.of(backend);
    for (int n : new int[] {0, 1, 2, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 130}) {
      for (double[] a : Numbers.inputs(n * n, 1)) {
        double[] b = Numbers.awkward(n * n, 2);
        double[] expected = new double[n * n];
        for (int i = 0; i < n; i++) {
          for (int j = 0; j < n; j++) {
            expected[i * n + j] = a[i * n + j] + b[j * n + i];
          }
        }
        double[] out = Numbers.room(n * n);
        kernels.transposeAdd(a, b, n, out);
        assertSame(expected, out);
      }
    }
  }
}
