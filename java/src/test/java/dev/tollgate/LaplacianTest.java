// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static dev.tollgate.Numbers.assertSame;

import dev.tollgate.kernels.Kernels;

class LaplacianTest {

  private static final int[] SIDES = {0, 1, 2, 3, 4, 9, 10, 11, 17, 18, 19, 65, 66, 67};

  @EachBackend
  void theFourNeighboursAreSummed(Backend backend) {
    Kernels kernels = OnArrays.of(backend);
    double dx = 0.1;
    double dy = 0.3;
    double ix = 1.0 / (dx * dx);
    double iy = 1.0 / (dy * dy);
    double c = 2.0 * (ix + iy);
    for (int rows : SIDES) {
      for (int cols : SIDES) {
        for (double[] f : Numbers.inputs(rows * cols, 1)) {
          double[] expected = new double[Math.max(rows - 2, 0) * Math.max(cols - 2, 0)];
          int e = 0;
          for (int i = 1; i < rows - 1; i++) {
            for (int j = 1; j < cols - 1; j++) {
              double vertical = (f[(i - 1) * cols + j] + f[(i + 1) * cols + j]) * ix;
              double horizontal = (f[i * cols + j - 1] + f[i * cols + j + 1]) * iy;
              expected[e++] = vertical + horizontal - f[i * cols + j] * c;
            }
          }
          double[] out = Numbers.room(expected.length);
          kernels.laplacian(f, rows, cols, dx, dy, out);
          assertSame(expected, out);
        }
      }
    }
  }
}
