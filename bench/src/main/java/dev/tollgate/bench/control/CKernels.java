// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.control;

import dev.tollgate.kernels.OffHeapKernels;
import java.lang.foreign.MemorySegment;

/** The control: C calls a kernel many times for each call from Java. */
public class CKernels implements OffHeapKernels {

  private final long times;

  /** Each call runs the kernel so often. */
  public CKernels(long times) {
    this.times = times;
  }

  @Override
  public double sum(MemorySegment a) {
    return ControlBindings.tg_repeat_sum(times, a, doubles(a));
  }

  @Override
  public long countMultiples(MemorySegment a, long divisor) {
    return ControlBindings.tg_repeat_count_multiples(times, a, longs(a), divisor);
  }

  @Override
  public void add(MemorySegment a, MemorySegment b, MemorySegment out) {
    ControlBindings.tg_repeat_add(times, a, b, out, doubles(out));
  }

  @Override
  public void multiplyAdd(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment out) {
    ControlBindings.tg_repeat_multiply_add(times, a, b, c, out, doubles(out));
  }

  @Override
  public void secondDerivative(MemorySegment f, double dx, MemorySegment out) {
    ControlBindings.tg_repeat_second_derivative(times, f, doubles(f), dx, out);
  }

  @Override
  public void laplacian(
      MemorySegment f, long rows, long cols, double dx, double dy, MemorySegment out) {
    ControlBindings.tg_repeat_laplacian(times, f, rows, cols, dx, dy, out);
  }

  @Override
  public void julia(
      MemorySegment re,
      MemorySegment im,
      double cRe,
      double cIm,
      int maxIterations,
      MemorySegment counts) {
    ControlBindings.tg_repeat_julia(times, re, im, doubles(re), cRe, cIm, maxIterations, counts);
  }

  @Override
  public void randomFill(MemorySegment out, long seed) {
    ControlBindings.tg_repeat_random_fill(times, out, doubles(out), seed);
  }

  @Override
  public void transposeAdd(MemorySegment a, MemorySegment b, long n, MemorySegment out) {
    ControlBindings.tg_repeat_transpose_add(times, a, b, n, out);
  }

  @Override
  public void matmul(MemorySegment a, MemorySegment b, long m, long k, long n, MemorySegment out) {
    ControlBindings.tg_repeat_matmul(times, a, b, m, k, n, out);
  }

  @Override
  public long bisect(MemorySegment a, double key) {
    throw new UnsupportedOperationException("bisect takes a new key in each run");
  }

  /** How many doubles a segment holds. */
  protected static long doubles(MemorySegment segment) {
    return segment.byteSize() / Double.BYTES;
  }

  private static long longs(MemorySegment segment) {
    return segment.byteSize() / Long.BYTES;
  }
}
