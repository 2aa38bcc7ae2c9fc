// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tollgate.kernels.Kernels;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * FFM, arrays copied: inputs into an arena of the call, results back out of it. {@code
 * allocateFrom} does not zero what it is about to fill; {@code allocate} does, so the memory of a
 * result is written twice.
 *
 * <p>An arena of its own costs each call a malloc and a free, which for a few elements is most of
 * the time. Code that calls often with little keeps a segment and slices it ({@link
 * java.lang.foreign.SegmentAllocator#prefixAllocator}), and must then mind threads and reentrancy
 * itself.
 */
public final class FfmCopyKernels implements Kernels {

  @Override
  public double sum(double[] a) {
    try (Arena arena = Arena.ofConfined()) {
      return FfmKernelBindings.tg_sum(arena.allocateFrom(JAVA_DOUBLE, a), a.length);
    }
  }

  @Override
  public long countMultiples(long[] a, long divisor) {
    try (Arena arena = Arena.ofConfined()) {
      return FfmKernelBindings.tg_count_multiples(
          arena.allocateFrom(JAVA_LONG, a), a.length, divisor);
    }
  }

  @Override
  public void add(double[] a, double[] b, double[] out) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment to = arena.allocate(JAVA_DOUBLE, out.length);
      FfmKernelBindings.tg_add(
          arena.allocateFrom(JAVA_DOUBLE, a), arena.allocateFrom(JAVA_DOUBLE, b), to, out.length);
      MemorySegment.copy(to, JAVA_DOUBLE, 0, out, 0, out.length);
    }
  }

  @Override
  public void multiplyAdd(double[] a, double[] b, double[] c, double[] out) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment to = arena.allocate(JAVA_DOUBLE, out.length);
      FfmKernelBindings.tg_multiply_add(
          arena.allocateFrom(JAVA_DOUBLE, a),
          arena.allocateFrom(JAVA_DOUBLE, b),
          arena.allocateFrom(JAVA_DOUBLE, c),
          to,
          out.length);
      MemorySegment.copy(to, JAVA_DOUBLE, 0, out, 0, out.length);
    }
  }

  @Override
  public void secondDerivative(double[] f, double dx, double[] out) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment to = arena.allocate(JAVA_DOUBLE, out.length);
      FfmKernelBindings.tg_second_derivative(arena.allocateFrom(JAVA_DOUBLE, f), f.length, dx, to);
      MemorySegment.copy(to, JAVA_DOUBLE, 0, out, 0, out.length);
    }
  }

  @Override
  public void laplacian(double[] f, int rows, int cols, double dx, double dy, double[] out) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment to = arena.allocate(JAVA_DOUBLE, out.length);
      FfmKernelBindings.tg_laplacian(arena.allocateFrom(JAVA_DOUBLE, f), rows, cols, dx, dy, to);
      MemorySegment.copy(to, JAVA_DOUBLE, 0, out, 0, out.length);
    }
  }

  @Override
  public void julia(
      double[] re, double[] im, double cRe, double cIm, int maxIterations, int[] counts) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment to = arena.allocate(JAVA_INT, counts.length);
      FfmKernelBindings.tg_julia(
          arena.allocateFrom(JAVA_DOUBLE, re),
          arena.allocateFrom(JAVA_DOUBLE, im),
          counts.length,
          cRe,
          cIm,
          maxIterations,
          to);
      MemorySegment.copy(to, JAVA_INT, 0, counts, 0, counts.length);
    }
  }

  @Override
  public void randomFill(double[] out, long seed) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment to = arena.allocate(JAVA_DOUBLE, out.length);
      FfmKernelBindings.tg_random_fill(to, out.length, seed);
      MemorySegment.copy(to, JAVA_DOUBLE, 0, out, 0, out.length);
    }
  }

  @Override
  public void transposeAdd(double[] a, double[] b, int n, double[] out) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment to = arena.allocate(JAVA_DOUBLE, out.length);
      FfmKernelBindings.tg_transpose_add(
          arena.allocateFrom(JAVA_DOUBLE, a), arena.allocateFrom(JAVA_DOUBLE, b), n, to);
      MemorySegment.copy(to, JAVA_DOUBLE, 0, out, 0, out.length);
    }
  }

  @Override
  public void matmul(double[] a, double[] b, int m, int k, int n, double[] out) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment to = arena.allocate(JAVA_DOUBLE, out.length);
      FfmKernelBindings.tg_matmul(
          arena.allocateFrom(JAVA_DOUBLE, a), arena.allocateFrom(JAVA_DOUBLE, b), m, k, n, to);
      MemorySegment.copy(to, JAVA_DOUBLE, 0, out, 0, out.length);
    }
  }

  @Override
  public long bisect(double[] a, double key) {
    try (Arena arena = Arena.ofConfined()) {
      return FfmKernelBindings.tg_bisect(arena.allocateFrom(JAVA_DOUBLE, a), a.length, key);
    }
  }
}
