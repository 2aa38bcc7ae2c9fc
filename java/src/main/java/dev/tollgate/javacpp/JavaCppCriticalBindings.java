// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.natives.NativeLibrary;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Const;
import org.bytedeco.javacpp.annotation.CriticalRegion;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * The same prototypes for arrays, with {@code @CriticalRegion}: the glue pins them by {@code
 * GetPrimitiveArrayCritical} instead of copying.
 */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
@NoException
@CriticalRegion
final class JavaCppCriticalBindings {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private JavaCppCriticalBindings() {}

  static native double tg_sum(@Const double[] a, @Cast("int64_t") long n);

  static native @Cast("int64_t") long tg_count_multiples(
      @Cast("const int64_t*") long[] a, @Cast("int64_t") long n, @Cast("int64_t") long divisor);

  static native void tg_add(
      @Const double[] a, @Const double[] b, double[] out, @Cast("int64_t") long n);

  static native void tg_multiply_add(
      @Const double[] a,
      @Const double[] b,
      @Const double[] c,
      double[] out,
      @Cast("int64_t") long n);

  static native void tg_second_derivative(
      @Const double[] f, @Cast("int64_t") long n, double dx, double[] out);

  static native void tg_laplacian(
      @Const double[] f,
      @Cast("int64_t") long rows,
      @Cast("int64_t") long cols,
      double dx,
      double dy,
      double[] out);

  static native void tg_julia(
      @Const double[] re,
      @Const double[] im,
      @Cast("int64_t") long n,
      double cRe,
      double cIm,
      int maxIterations,
      int[] counts);

  static native void tg_random_fill(
      double[] out, @Cast("int64_t") long n, @Cast("int64_t") long seed);

  static native void tg_transpose_add(
      @Const double[] a, @Const double[] b, @Cast("int64_t") long n, double[] out);

  static native void tg_matmul(
      @Const double[] a,
      @Const double[] b,
      @Cast("int64_t") long m,
      @Cast("int64_t") long k,
      @Cast("int64_t") long n,
      double[] out);

  static native @Cast("int64_t") long tg_bisect(
      @Const double[] a, @Cast("int64_t") long n, double key);
}
