// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import dev.tollgate.kernels.Kernels;
import dev.tollgate.natives.NativeLibrary;

/**
 * JNI, arrays handed over in place by the glue ({@code native/jni/critical.c}): while the kernel
 * runs, G1 does not move what is in their regions, and Serial and Parallel do not collect at all.
 */
public final class JniCriticalKernels implements Kernels {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  @Override
  public double sum(double[] a) {
    return tg_sum(a, a.length);
  }

  @Override
  public long countMultiples(long[] a, long divisor) {
    return tg_count_multiples(a, a.length, divisor);
  }

  @Override
  public void add(double[] a, double[] b, double[] out) {
    tg_add(a, b, out, out.length);
  }

  @Override
  public void multiplyAdd(double[] a, double[] b, double[] c, double[] out) {
    tg_multiply_add(a, b, c, out, out.length);
  }

  @Override
  public void secondDerivative(double[] f, double dx, double[] out) {
    tg_second_derivative(f, f.length, dx, out);
  }

  @Override
  public void laplacian(double[] f, int rows, int cols, double dx, double dy, double[] out) {
    tg_laplacian(f, rows, cols, dx, dy, out);
  }

  @Override
  public void julia(
      double[] re, double[] im, double cRe, double cIm, int maxIterations, int[] counts) {
    tg_julia(re, im, counts.length, cRe, cIm, maxIterations, counts);
  }

  @Override
  public void randomFill(double[] out, long seed) {
    tg_random_fill(out, out.length, seed);
  }

  @Override
  public void transposeAdd(double[] a, double[] b, int n, double[] out) {
    tg_transpose_add(a, b, n, out);
  }

  @Override
  public void matmul(double[] a, double[] b, int m, int k, int n, double[] out) {
    tg_matmul(a, b, m, k, n, out);
  }

  @Override
  public long bisect(double[] a, double key) {
    return tg_bisect(a, a.length, key);
  }

  private static native double tg_sum(double[] a, long n);

  private static native long tg_count_multiples(long[] a, long n, long divisor);

  private static native void tg_add(double[] a, double[] b, double[] out, long n);

  private static native void tg_multiply_add(
      double[] a, double[] b, double[] c, double[] out, long n);

  private static native void tg_second_derivative(double[] f, long n, double dx, double[] out);

  private static native void tg_laplacian(
      double[] f, long rows, long cols, double dx, double dy, double[] out);

  private static native void tg_julia(
      double[] re, double[] im, long n, double cRe, double cIm, int maxIterations, int[] counts);

  private static native void tg_random_fill(double[] out, long n, long seed);

  private static native void tg_transpose_add(double[] a, double[] b, long n, double[] out);

  private static native void tg_matmul(
      double[] a, double[] b, long m, long k, long n, double[] out);

  private static native long tg_bisect(double[] a, long n, double key);
}
