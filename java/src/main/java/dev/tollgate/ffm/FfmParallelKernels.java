// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.tollgate.kernels.OffHeapKernels;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * FFM on off-heap memory, where C computes by several threads of its own. The threads are those of
 * OpenMP: a Java thread that calls waits until all are done, and none of them calls Java. {@code
 * sum} has an order of its own (tollgate.h); the other results are those of the plain kernels to
 * the bit.
 */
public final class FfmParallelKernels implements OffHeapKernels {

  private static final MethodHandle SUM = link("tg_sum_parallel", FfmKernelBindings.SUM_TYPE);
  private static final MethodHandle COUNT_MULTIPLES =
      link("tg_count_multiples_parallel", FfmKernelBindings.COUNT_MULTIPLES_TYPE);
  private static final MethodHandle ADD = link("tg_add_parallel", FfmKernelBindings.ADD_TYPE);
  private static final MethodHandle MULTIPLY_ADD =
      link("tg_multiply_add_parallel", FfmKernelBindings.MULTIPLY_ADD_TYPE);
  private static final MethodHandle SECOND_DERIVATIVE =
      link("tg_second_derivative_parallel", FfmKernelBindings.SECOND_DERIVATIVE_TYPE);
  private static final MethodHandle LAPLACIAN =
      link("tg_laplacian_parallel", FfmKernelBindings.LAPLACIAN_TYPE);
  private static final MethodHandle JULIA = link("tg_julia_parallel", FfmKernelBindings.JULIA_TYPE);
  private static final MethodHandle RANDOM_FILL =
      link("tg_random_fill_parallel", FfmKernelBindings.RANDOM_FILL_TYPE);
  private static final MethodHandle TRANSPOSE_ADD =
      link("tg_transpose_add_parallel", FfmKernelBindings.TRANSPOSE_ADD_TYPE);
  private static final MethodHandle MATMUL =
      link("tg_matmul_parallel", FfmKernelBindings.MATMUL_TYPE);

  private static final MethodHandle PROCESSORS =
      FfmLibrary.link("tg_processors", FunctionDescriptor.of(JAVA_INT));

  private final int threads;

  /**
   * Kernels by at most so many threads.
   *
   * @param threads at least 1
   * @throws IllegalArgumentException when it is less
   */
  public FfmParallelKernels(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1 and is " + threads);
    }
    this.threads = threads;
  }

  /** How many processors C may use: 1 where the library was built without OpenMP. */
  public static int processors() {
    try {
      return (int) PROCESSORS.invokeExact();
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** The number of threads is the last argument, after those of the plain kernel. */
  private static MethodHandle link(String function, FunctionDescriptor plain) {
    return FfmLibrary.link(function, plain.appendArgumentLayouts(JAVA_INT));
  }

  @Override
  public double sum(MemorySegment a) {
    try {
      return (double) SUM.invokeExact(a, doubles(a), threads);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  @Override
  public long countMultiples(MemorySegment a, long divisor) {
    try {
      return (long) COUNT_MULTIPLES.invokeExact(a, longs(a), divisor, threads);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  @Override
  public void add(MemorySegment a, MemorySegment b, MemorySegment out) {
    try {
      ADD.invokeExact(a, b, out, doubles(out), threads);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  @Override
  public void multiplyAdd(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment out) {
    try {
      MULTIPLY_ADD.invokeExact(a, b, c, out, doubles(out), threads);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  @Override
  public void secondDerivative(MemorySegment f, double dx, MemorySegment out) {
    try {
      SECOND_DERIVATIVE.invokeExact(f, doubles(f), dx, out, threads);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  @Override
  public void laplacian(
      MemorySegment f, long rows, long cols, double dx, double dy, MemorySegment out) {
    try {
      LAPLACIAN.invokeExact(f, rows, cols, dx, dy, out, threads);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  @Override
  public void julia(
      MemorySegment re,
      MemorySegment im,
      double cRe,
      double cIm,
      int maxIterations,
      MemorySegment counts) {
    try {
      JULIA.invokeExact(re, im, doubles(re), cRe, cIm, maxIterations, counts, threads);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  @Override
  public void randomFill(MemorySegment out, long seed) {
    try {
      RANDOM_FILL.invokeExact(out, doubles(out), seed, threads);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  @Override
  public void transposeAdd(MemorySegment a, MemorySegment b, long n, MemorySegment out) {
    try {
      TRANSPOSE_ADD.invokeExact(a, b, n, out, threads);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  @Override
  public void matmul(MemorySegment a, MemorySegment b, long m, long k, long n, MemorySegment out) {
    try {
      MATMUL.invokeExact(a, b, m, k, n, out, threads);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** By the calling thread: each step depends on the one before. */
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
