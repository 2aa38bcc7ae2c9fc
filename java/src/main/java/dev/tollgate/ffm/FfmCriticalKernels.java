// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.MemorySegment.ofArray;

import dev.tollgate.kernels.Kernels;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * FFM, arrays handed over in place, by {@link Linker.Option#critical critical(true)}: the call
 * leaves out the change of the thread's state, and C works on the heap array. C2 removes the
 * segments that wrap the arrays.
 *
 * <p>Until such a call returns, no safepoint can be reached. Every other thread that needs one
 * waits, whatever the collector. A kernel that runs for milliseconds holds up the whole JVM for
 * milliseconds. C must not call back into Java.
 */
public final class FfmCriticalKernels implements Kernels {

  private static final MethodHandle SUM = critical("tg_sum", FfmKernelBindings.SUM_TYPE);
  private static final MethodHandle COUNT_MULTIPLES =
      critical("tg_count_multiples", FfmKernelBindings.COUNT_MULTIPLES_TYPE);
  private static final MethodHandle ADD = critical("tg_add", FfmKernelBindings.ADD_TYPE);
  private static final MethodHandle MULTIPLY_ADD =
      critical("tg_multiply_add", FfmKernelBindings.MULTIPLY_ADD_TYPE);
  private static final MethodHandle SECOND_DERIVATIVE =
      critical("tg_second_derivative", FfmKernelBindings.SECOND_DERIVATIVE_TYPE);
  private static final MethodHandle LAPLACIAN =
      critical("tg_laplacian", FfmKernelBindings.LAPLACIAN_TYPE);
  private static final MethodHandle JULIA = critical("tg_julia", FfmKernelBindings.JULIA_TYPE);
  private static final MethodHandle RANDOM_FILL =
      critical("tg_random_fill", FfmKernelBindings.RANDOM_FILL_TYPE);
  private static final MethodHandle TRANSPOSE_ADD =
      critical("tg_transpose_add", FfmKernelBindings.TRANSPOSE_ADD_TYPE);
  private static final MethodHandle MATMUL = critical("tg_matmul", FfmKernelBindings.MATMUL_TYPE);
  private static final MethodHandle BISECT = critical("tg_bisect", FfmKernelBindings.BISECT_TYPE);

  @Override
  public double sum(double[] a) {
    return tg_sum(ofArray(a), a.length);
  }

  @Override
  public long countMultiples(long[] a, long divisor) {
    return tg_count_multiples(ofArray(a), a.length, divisor);
  }

  @Override
  public void add(double[] a, double[] b, double[] out) {
    tg_add(ofArray(a), ofArray(b), ofArray(out), out.length);
  }

  @Override
  public void multiplyAdd(double[] a, double[] b, double[] c, double[] out) {
    tg_multiply_add(ofArray(a), ofArray(b), ofArray(c), ofArray(out), out.length);
  }

  @Override
  public void secondDerivative(double[] f, double dx, double[] out) {
    tg_second_derivative(ofArray(f), f.length, dx, ofArray(out));
  }

  @Override
  public void laplacian(double[] f, int rows, int cols, double dx, double dy, double[] out) {
    tg_laplacian(ofArray(f), rows, cols, dx, dy, ofArray(out));
  }

  @Override
  public void julia(
      double[] re, double[] im, double cRe, double cIm, int maxIterations, int[] counts) {
    tg_julia(ofArray(re), ofArray(im), counts.length, cRe, cIm, maxIterations, ofArray(counts));
  }

  @Override
  public void randomFill(double[] out, long seed) {
    tg_random_fill(ofArray(out), out.length, seed);
  }

  @Override
  public void transposeAdd(double[] a, double[] b, int n, double[] out) {
    tg_transpose_add(ofArray(a), ofArray(b), n, ofArray(out));
  }

  @Override
  public void matmul(double[] a, double[] b, int m, int k, int n, double[] out) {
    tg_matmul(ofArray(a), ofArray(b), m, k, n, ofArray(out));
  }

  @Override
  public long bisect(double[] a, double key) {
    return tg_bisect(ofArray(a), a.length, key);
  }

  private static double tg_sum(MemorySegment a, long n) {
    try {
      return (double) SUM.invokeExact(a, n);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  private static long tg_count_multiples(MemorySegment a, long n, long divisor) {
    try {
      return (long) COUNT_MULTIPLES.invokeExact(a, n, divisor);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  private static void tg_add(MemorySegment a, MemorySegment b, MemorySegment out, long n) {
    try {
      ADD.invokeExact(a, b, out, n);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  private static void tg_multiply_add(
      MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment out, long n) {
    try {
      MULTIPLY_ADD.invokeExact(a, b, c, out, n);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  private static void tg_second_derivative(MemorySegment f, long n, double dx, MemorySegment out) {
    try {
      SECOND_DERIVATIVE.invokeExact(f, n, dx, out);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  private static void tg_laplacian(
      MemorySegment f, long rows, long cols, double dx, double dy, MemorySegment out) {
    try {
      LAPLACIAN.invokeExact(f, rows, cols, dx, dy, out);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  private static void tg_julia(
      MemorySegment re,
      MemorySegment im,
      long n,
      double cRe,
      double cIm,
      int maxIterations,
      MemorySegment counts) {
    try {
      JULIA.invokeExact(re, im, n, cRe, cIm, maxIterations, counts);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  private static void tg_random_fill(MemorySegment out, long n, long seed) {
    try {
      RANDOM_FILL.invokeExact(out, n, seed);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  private static void tg_transpose_add(
      MemorySegment a, MemorySegment b, long n, MemorySegment out) {
    try {
      TRANSPOSE_ADD.invokeExact(a, b, n, out);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  private static void tg_matmul(
      MemorySegment a, MemorySegment b, long m, long k, long n, MemorySegment out) {
    try {
      MATMUL.invokeExact(a, b, m, k, n, out);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  private static long tg_bisect(MemorySegment a, long n, double key) {
    try {
      return (long) BISECT.invokeExact(a, n, key);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  private static MethodHandle critical(String function, FunctionDescriptor type) {
    return FfmLibrary.link(function, type, Linker.Option.critical(true));
  }
}
