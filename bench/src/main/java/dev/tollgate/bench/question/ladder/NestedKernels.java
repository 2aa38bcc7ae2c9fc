// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import java.util.Arrays;

/** The kernels of matrices on arrays of arrays: each row is an object of its own. */
final class NestedKernels {

  private NestedKernels() {}

  static void laplacian(double[][] f, double dx, double dy, double[][] out) {
    double ix = 1.0 / (dx * dx);
    double iy = 1.0 / (dy * dy);
    double c = 2.0 * (ix + iy);
    for (int i = 1; i < f.length - 1; i++) {
      double[] above = f[i - 1];
      double[] here = f[i];
      double[] below = f[i + 1];
      double[] to = out[i - 1];
      for (int j = 1; j < here.length - 1; j++) {
        to[j - 1] = (above[j] + below[j]) * ix + (here[j - 1] + here[j + 1]) * iy - here[j] * c;
      }
    }
  }

  static void transposeAdd(double[][] a, double[][] b, double[][] out) {
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        out[i][j] = a[i][j] + b[j][i];
      }
    }
  }

  static void matmul(double[][] a, double[][] b, double[][] out) {
    for (int i = 0; i < a.length; i++) {
      double[] to = out[i];
      Arrays.fill(to, 0.0);
      for (int p = 0; p < b.length; p++) {
        double factor = a[i][p];
        double[] from = b[p];
        for (int j = 0; j < to.length; j++) {
          to[j] += factor * from[j];
        }
      }
    }
  }
}
