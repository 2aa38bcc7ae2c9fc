// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.purejava;

import dev.tollgate.kernels.Kernels;
import java.util.Arrays;

/** Plain loops over arrays, written so that C2 can vectorise them where it has a way to. */
public class JavaKernels implements Kernels {

  /**
   * A tile of b is read by columns: 32 × 32 doubles are 8 KiB, which stay in the first-level cache
   * meanwhile.
   */
  static final int TILE = 32;

  @Override
  public double sum(double[] a) {
    return sum(a, 0, a.length);
  }

  /** Of {@code n} elements, the first of which is {@code a[from]}. */
  static double sum(double[] a, int from, int n) {
    // Eight locals instead of an array: C2 keeps them in registers.
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    double s4 = 0;
    double s5 = 0;
    double s6 = 0;
    double s7 = 0;
    int blocks = from + n - n % 8;
    int i = from;
    for (; i < blocks; i += 8) {
      s0 += a[i];
      s1 += a[i + 1];
      s2 += a[i + 2];
      s3 += a[i + 3];
      s4 += a[i + 4];
      s5 += a[i + 5];
      s6 += a[i + 6];
      s7 += a[i + 7];
    }
    int left = from + n - i;
    s0 += left > 0 ? a[i] : 0;
    s1 += left > 1 ? a[i + 1] : 0;
    s2 += left > 2 ? a[i + 2] : 0;
    s3 += left > 3 ? a[i + 3] : 0;
    s4 += left > 4 ? a[i + 4] : 0;
    s5 += left > 5 ? a[i + 5] : 0;
    s6 += left > 6 ? a[i + 6] : 0;
    return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7));
  }

  @Override
  public long countMultiples(long[] a, long divisor) {
    Multiples multiples = Multiples.of(divisor);
    long count = 0;
    for (int i = 0; i < a.length; i++) {
      count += multiples.contains(a[i]) ? 1 : 0;
    }
    return count;
  }

  @Override
  public void add(double[] a, double[] b, double[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = a[i] + b[i];
    }
  }

  @Override
  public void multiplyAdd(double[] a, double[] b, double[] c, double[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = a[i] * b[i] + c[i];
    }
  }

  @Override
  public void secondDerivative(double[] f, double dx, double[] out) {
    double inv = 1.0 / (dx * dx);
    for (int i = 0; i < out.length; i++) {
      out[i] = ((f[i] - 2.0 * f[i + 1]) + f[i + 2]) * inv;
    }
  }

  @Override
  public void laplacian(double[] f, int rows, int cols, double dx, double dy, double[] out) {
    laplacianRows(f, 0, rows - 2, cols, dx, dy, out);
  }

  /** Some rows of {@code out}. */
  static void laplacianRows(
      double[] f, int from, int to, int cols, double dx, double dy, double[] out) {
    double ix = 1.0 / (dx * dx);
    double iy = 1.0 / (dy * dy);
    double c = 2.0 * (ix + iy);
    for (int i = from; i < to; i++) {
      int here = (i + 1) * cols;
      int there = i * (cols - 2) - 1;
      for (int j = 1; j < cols - 1; j++) {
        out[there + j] =
            (f[here - cols + j] + f[here + cols + j]) * ix
                + (f[here + j - 1] + f[here + j + 1]) * iy
                - f[here + j] * c;
      }
    }
  }

  @Override
  public void julia(
      double[] re, double[] im, double cRe, double cIm, int maxIterations, int[] counts) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] = iterations(re[i], im[i], cRe, cIm, maxIterations);
    }
  }

  static int iterations(double re, double im, double cRe, double cIm, int maxIterations) {
    double re2 = re * re;
    double im2 = im * im;
    int n = 0;
    while (re2 + im2 < 4.0 && n < maxIterations) {
      im = 2.0 * (re * im) + cIm;
      re = (re2 - im2) + cRe;
      re2 = re * re;
      im2 = im * im;
      n++;
    }
    return n;
  }

  @Override
  public void randomFill(double[] out, long seed) {
    for (int i = 0; i < out.length; i++) {
      out[i] = SplitMix.uniform(seed + (i + 1) * SplitMix.STEP);
    }
  }

  @Override
  public void transposeAdd(double[] a, double[] b, int n, double[] out) {
    transposeAddRows(a, b, n, 0, n, out);
  }

  /** Some rows of {@code out}. */
  static void transposeAddRows(double[] a, double[] b, int n, int from, int to, double[] out) {
    for (int i0 = from; i0 < to; i0 += TILE) {
      int i1 = Math.min(i0 + TILE, to);
      for (int j0 = 0; j0 < n; j0 += TILE) {
        int j1 = Math.min(j0 + TILE, n);
        for (int i = i0; i < i1; i++) {
          for (int j = j0; j < j1; j++) {
            out[i * n + j] = a[i * n + j] + b[j * n + i];
          }
        }
      }
    }
  }

  @Override
  public void matmul(double[] a, double[] b, int m, int k, int n, double[] out) {
    matmulRows(a, b, 0, m, k, n, out);
  }

  /** Some rows of {@code out}. */
  static void matmulRows(double[] a, double[] b, int from, int to, int k, int n, double[] out) {
    Arrays.fill(out, from * n, to * n, 0.0);
    for (int i = from; i < to; i++) {
      for (int p = 0; p < k; p++) {
        double factor = a[i * k + p];
        for (int j = 0; j < n; j++) {
          out[i * n + j] = Math.fma(factor, b[p * n + j], out[i * n + j]);
        }
      }
    }
  }

  @Override
  public long bisect(double[] a, double key) {
    int base = 0;
    int n = a.length;
    while (n > 0) {
      int half = n - n / 2;
      base += a[base + half - 1] < key ? half : 0;
      n -= half;
    }
    return base;
  }
}
