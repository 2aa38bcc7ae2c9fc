// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import dev.tollgate.kernels.OffHeapKernels;
import java.lang.foreign.MemorySegment;

/** FFM on off-heap memory: the segments are the arguments. */
public final class FfmOffHeapKernels implements OffHeapKernels {

  @Override
  public double sum(MemorySegment a) {
    return FfmKernelBindings.tg_sum(a, doubles(a));
  }

  @Override
  public long countMultiples(MemorySegment a, long divisor) {
    return FfmKernelBindings.tg_count_multiples(a, longs(a), divisor);
  }

  @Override
  public void add(MemorySegment a, MemorySegment b, MemorySegment out) {
    FfmKernelBindings.tg_add(a, b, out, doubles(out));
  }

  @Override
  public void multiplyAdd(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment out) {
    FfmKernelBindings.tg_multiply_add(a, b, c, out, doubles(out));
  }

  @Override
  public void secondDerivative(MemorySegment f, double dx, MemorySegment out) {
    FfmKernelBindings.tg_second_derivative(f, doubles(f), dx, out);
  }

  @Override
  public void laplacian(
      MemorySegment f, long rows, long cols, double dx, double dy, MemorySegment out) {
    FfmKernelBindings.tg_laplacian(f, rows, cols, dx, dy, out);
  }

  @Override
  public void julia(
      MemorySegment re,
      MemorySegment im,
      double cRe,
      double cIm,
      int maxIterations,
      MemorySegment counts) {
    FfmKernelBindings.tg_julia(re, im, doubles(re), cRe, cIm, maxIterations, counts);
  }

  @Override
  public void randomFill(MemorySegment out, long seed) {
    FfmKernelBindings.tg_random_fill(out, doubles(out), seed);
  }

  @Override
  public void transposeAdd(MemorySegment a, MemorySegment b, long n, MemorySegment out) {
    FfmKernelBindings.tg_transpose_add(a, b, n, out);
  }

  @Override
  public void matmul(MemorySegment a, MemorySegment b, long m, long k, long n, MemorySegment out) {
    FfmKernelBindings.tg_matmul(a, b, m, k, n, out);
  }

  @Override
  public long bisect(MemorySegment a, double key) {
    return FfmKernelBindings.tg_bisect(a, doubles(a), key);
  }

  private static long doubles(MemorySegment segment) {
    return segment.byteSize() / Double.BYTES;
  }

  private static long longs(MemorySegment segment) {
    return segment.byteSize() / Long.BYTES;
  }
}
