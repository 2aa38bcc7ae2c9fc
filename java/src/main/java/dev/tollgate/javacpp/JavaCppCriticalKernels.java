// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.kernels.Kernels;
import dev.tollgate.natives.NativeLibrary;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Const;
import org.bytedeco.javacpp.annotation.CriticalRegion;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * JavaCPP, arrays handed over in place: with {@code @CriticalRegion} the glue that it generates
 * from this class gets them by {@code GetPrimitiveArrayCritical} instead of copying.
 */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
@NoException
@CriticalRegion
public final class JavaCppCriticalKernels implements Kernels {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
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

  private static native double tg_sum(@Const double[] a, @Cast("int64_t") long n);

  private static native @Cast("int64_t") long tg_count_multiples(
      @Cast("const int64_t*") long[] a, @Cast("int64_t") long n, @Cast("int64_t") long divisor);

  private static native void tg_add(
      @Const double[] a, @Const double[] b, double[] out, @Cast("int64_t") long n);

  private static native void tg_multiply_add(
      @Const double[] a,
      @Const double[] b,
      @Const double[] c,
      double[] out,
      @Cast("int64_t") long n);

  private static native void tg_second_derivative(
      @Const double[] f, @Cast("int64_t") long n, double dx, double[] out);

  private static native void tg_laplacian(
      @Const double[] f,
      @Cast("int64_t") long rows,
      @Cast("int64_t") long cols,
      double dx,
      double dy,
      double[] out);

  private static native void tg_julia(
      @Const double[] re,
      @Const double[] im,
      @Cast("int64_t") long n,
      double cRe,
      double cIm,
      int maxIterations,
      int[] counts);

  private static native void tg_random_fill(
      double[] out, @Cast("int64_t") long n, @Cast("int64_t") long seed);

  private static native void tg_transpose_add(
      @Const double[] a, @Const double[] b, @Cast("int64_t") long n, double[] out);

  private static native void tg_matmul(
      @Const double[] a,
      @Const double[] b,
      @Cast("int64_t") long m,
      @Cast("int64_t") long k,
      @Cast("int64_t") long n,
      double[] out);

  private static native @Cast("int64_t") long tg_bisect(
      @Const double[] a, @Cast("int64_t") long n, double key);
}
