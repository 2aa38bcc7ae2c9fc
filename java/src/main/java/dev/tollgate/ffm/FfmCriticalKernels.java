// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.MemorySegment.ofArray;

import dev.tollgate.kernels.Kernels;

/**
 * FFM, arrays handed over in place, by {@code critical(true)}. C2 removes the segments that wrap
 * them.
 */
public final class FfmCriticalKernels implements Kernels {

  @Override
  public double sum(double[] a) {
    return FfmCriticalBindings.tg_sum(ofArray(a), a.length);
  }

  @Override
  public long countMultiples(long[] a, long divisor) {
    return FfmCriticalBindings.tg_count_multiples(ofArray(a), a.length, divisor);
  }

  @Override
  public void add(double[] a, double[] b, double[] out) {
    FfmCriticalBindings.tg_add(ofArray(a), ofArray(b), ofArray(out), out.length);
  }

  @Override
  public void multiplyAdd(double[] a, double[] b, double[] c, double[] out) {
    FfmCriticalBindings.tg_multiply_add(
        ofArray(a), ofArray(b), ofArray(c), ofArray(out), out.length);
  }

  @Override
  public void secondDerivative(double[] f, double dx, double[] out) {
    FfmCriticalBindings.tg_second_derivative(ofArray(f), f.length, dx, ofArray(out));
  }

  @Override
  public void laplacian(double[] f, int rows, int cols, double dx, double dy, double[] out) {
    FfmCriticalBindings.tg_laplacian(ofArray(f), rows, cols, dx, dy, ofArray(out));
  }

  @Override
  public void julia(
      double[] re, double[] im, double cRe, double cIm, int maxIterations, int[] counts) {
    FfmCriticalBindings.tg_julia(
        ofArray(re), ofArray(im), counts.length, cRe, cIm, maxIterations, ofArray(counts));
  }

  @Override
  public void randomFill(double[] out, long seed) {
    FfmCriticalBindings.tg_random_fill(ofArray(out), out.length, seed);
  }

  @Override
  public void transposeAdd(double[] a, double[] b, int n, double[] out) {
    FfmCriticalBindings.tg_transpose_add(ofArray(a), ofArray(b), n, ofArray(out));
  }

  @Override
  public void matmul(double[] a, double[] b, int m, int k, int n, double[] out) {
    FfmCriticalBindings.tg_matmul(ofArray(a), ofArray(b), m, k, n, ofArray(out));
  }

  @Override
  public long bisect(double[] a, double key) {
    return FfmCriticalBindings.tg_bisect(ofArray(a), a.length, key);
  }
}
