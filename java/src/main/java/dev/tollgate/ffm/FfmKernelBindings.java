// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * The prototypes of the kernels as downcall handles. Addresses are those of off-heap segments;
 * {@link FfmCriticalKernels} takes heap segments too. All are linked at once, so that a kernel that
 * the library lacks is found when the backend is opened.
 */
public final class FfmKernelBindings {

  static final FunctionDescriptor SUM_TYPE = FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_LONG);
  static final FunctionDescriptor COUNT_MULTIPLES_TYPE =
      FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG);
  static final FunctionDescriptor ADD_TYPE =
      FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, JAVA_LONG);
  static final FunctionDescriptor MULTIPLY_ADD_TYPE =
      FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG);
  static final FunctionDescriptor SECOND_DERIVATIVE_TYPE =
      FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_DOUBLE, ADDRESS);
  static final FunctionDescriptor LAPLACIAN_TYPE =
      FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_DOUBLE, JAVA_DOUBLE, ADDRESS);
  static final FunctionDescriptor JULIA_TYPE =
      FunctionDescriptor.ofVoid(
          ADDRESS, ADDRESS, JAVA_LONG, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_INT, ADDRESS);
  static final FunctionDescriptor RANDOM_FILL_TYPE =
      FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_LONG);
  static final FunctionDescriptor TRANSPOSE_ADD_TYPE =
      FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_LONG, ADDRESS);
  static final FunctionDescriptor MATMUL_TYPE =
      FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS);
  static final FunctionDescriptor BISECT_TYPE =
      FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_DOUBLE);

  private static final MethodHandle SUM = FfmLibrary.link("tg_sum", SUM_TYPE);
  private static final MethodHandle COUNT_MULTIPLES =
      FfmLibrary.link("tg_count_multiples", COUNT_MULTIPLES_TYPE);
  private static final MethodHandle ADD = FfmLibrary.link("tg_add", ADD_TYPE);
  private static final MethodHandle MULTIPLY_ADD =
      FfmLibrary.link("tg_multiply_add", MULTIPLY_ADD_TYPE);
  private static final MethodHandle SECOND_DERIVATIVE =
      FfmLibrary.link("tg_second_derivative", SECOND_DERIVATIVE_TYPE);
  private static final MethodHandle LAPLACIAN = FfmLibrary.link("tg_laplacian", LAPLACIAN_TYPE);
  private static final MethodHandle JULIA = FfmLibrary.link("tg_julia", JULIA_TYPE);
  private static final MethodHandle RANDOM_FILL =
      FfmLibrary.link("tg_random_fill", RANDOM_FILL_TYPE);
  private static final MethodHandle TRANSPOSE_ADD =
      FfmLibrary.link("tg_transpose_add", TRANSPOSE_ADD_TYPE);
  private static final MethodHandle MATMUL = FfmLibrary.link("tg_matmul", MATMUL_TYPE);
  private static final MethodHandle BISECT = FfmLibrary.link("tg_bisect", BISECT_TYPE);

  private FfmKernelBindings() {}

  public static double tg_sum(MemorySegment a, long n) {
    try {
      return (double) SUM.invokeExact(a, n);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static long tg_count_multiples(MemorySegment a, long n, long divisor) {
    try {
      return (long) COUNT_MULTIPLES.invokeExact(a, n, divisor);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void tg_add(MemorySegment a, MemorySegment b, MemorySegment out, long n) {
    try {
      ADD.invokeExact(a, b, out, n);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void tg_multiply_add(
      MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment out, long n) {
    try {
      MULTIPLY_ADD.invokeExact(a, b, c, out, n);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void tg_second_derivative(MemorySegment f, long n, double dx, MemorySegment out) {
    try {
      SECOND_DERIVATIVE.invokeExact(f, n, dx, out);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void tg_laplacian(
      MemorySegment f, long rows, long cols, double dx, double dy, MemorySegment out) {
    try {
      LAPLACIAN.invokeExact(f, rows, cols, dx, dy, out);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void tg_julia(
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

  public static void tg_random_fill(MemorySegment out, long n, long seed) {
    try {
      RANDOM_FILL.invokeExact(out, n, seed);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void tg_transpose_add(MemorySegment a, MemorySegment b, long n, MemorySegment out) {
    try {
      TRANSPOSE_ADD.invokeExact(a, b, n, out);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void tg_matmul(
      MemorySegment a, MemorySegment b, long m, long k, long n, MemorySegment out) {
    try {
      MATMUL.invokeExact(a, b, m, k, n, out);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static long tg_bisect(MemorySegment a, long n, double key) {
    try {
      return (long) BISECT.invokeExact(a, n, key);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }
}
