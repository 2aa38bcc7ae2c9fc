// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import dev.tollgate.kernels.Kernels;

/** JNA by interface mapping, arrays copied by JNA: all of them in, and all of them back. */
public final class JnaInterfaceCopyKernels implements Kernels {

  @Override
  public double sum(double[] a) {
    return JnaInterfaceKernelBindings.LIBRARY.tg_sum(a, a.length);
  }

  @Override
  public long countMultiples(long[] a, long divisor) {
    return JnaInterfaceKernelBindings.LIBRARY.tg_count_multiples(a, a.length, divisor);
  }

  @Override
  public void add(double[] a, double[] b, double[] out) {
    JnaInterfaceKernelBindings.LIBRARY.tg_add(a, b, out, out.length);
  }

  @Override
  public void multiplyAdd(double[] a, double[] b, double[] c, double[] out) {
    JnaInterfaceKernelBindings.LIBRARY.tg_multiply_add(a, b, c, out, out.length);
  }

  @Override
  public void secondDerivative(double[] f, double dx, double[] out) {
    JnaInterfaceKernelBindings.LIBRARY.tg_second_derivative(f, f.length, dx, out);
  }

  @Override
  public void laplacian(double[] f, int rows, int cols, double dx, double dy, double[] out) {
    JnaInterfaceKernelBindings.LIBRARY.tg_laplacian(f, rows, cols, dx, dy, out);
  }

  @Override
  public void julia(
      double[] re, double[] im, double cRe, double cIm, int maxIterations, int[] counts) {
    JnaInterfaceKernelBindings.LIBRARY.tg_julia(
        re, im, counts.length, cRe, cIm, maxIterations, counts);
  }

  @Override
  public void randomFill(double[] out, long seed) {
    JnaInterfaceKernelBindings.LIBRARY.tg_random_fill(out, out.length, seed);
  }

  @Override
  public void transposeAdd(double[] a, double[] b, int n, double[] out) {
    JnaInterfaceKernelBindings.LIBRARY.tg_transpose_add(a, b, n, out);
  }

  @Override
  public void matmul(double[] a, double[] b, int m, int k, int n, double[] out) {
    JnaInterfaceKernelBindings.LIBRARY.tg_matmul(a, b, m, k, n, out);
  }

  @Override
  public long bisect(double[] a, double key) {
    return JnaInterfaceKernelBindings.LIBRARY.tg_bisect(a, a.length, key);
  }
}
