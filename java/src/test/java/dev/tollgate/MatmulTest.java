// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static dev.tollgate.Numbers.assertSame;

import dev.tollgate.kernels.Kernels;

class MatmulTest {

  /** Around the blocks of C, 8 × 8 results and 256 terms, and of the Vector API, 4 × 2 vectors. */
  private static final int[][] SHAPES = {
    {0, 0, 0},
    {0, 3, 5},
    {3, 0, 5},
    {3, 5, 0},
    {1, 1, 1},
    {2, 3, 4},
    {3, 7, 15},
    {4, 8, 16},
    {7, 9, 17},
    {8, 255, 33},
    {9, 256, 31},
    {16, 257, 8},
    {1, 600, 1},
    {17, 1, 65},
    {4, 63, 1000}
  };

  @EachBackend
  void termsAreAddedInOrderWithOneRoundingEach(Backend backend) {
    Kernels kernels = OnArrays.of(backend);
    for (int[] shape : SHAPES) {
      int m = shape[0];
      int k = shape[1];
      int n = shape[2];
      for (double[] a : Numbers.inputs(m * k, 1)) {
        for (double[] b : Numbers.inputs(k * n, 2)) {
          double[] expected = new double[m * n];
          for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
              double sum = 0.0;
              for (int p = 0; p < k; p++) {
                sum = Math.fma(a[i * k + p], b[p * n + j], sum);
              }
              expected[i * n + j] = sum;
            }
          }
          double[] out = Numbers.room(m * n);
          kernels.matmul(a, b, m, k, n, out);
          assertSame(expected, out);
        }
      }
    }
  }
}
