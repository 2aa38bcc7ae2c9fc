// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.natives.NativeLibrary;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Const;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * The prototypes of {@code tollgate.h} for JavaCPP, which generates the JNI glue from this class:
 * arrays are copied in and out, the address of a {@link Pointer} is passed on. {@code @Const}
 * spares the copy back; {@code @NoException} leaves out the C++ handler for exceptions, which C
 * does not throw.
 */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
@NoException
public final class JavaCppBindings {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private JavaCppBindings() {}

  public static native void tg_empty();

  public static native int tg_add_ints(int a, int b);

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

  static native double tg_sum(@Cast("const double*") Pointer a, @Cast("int64_t") long n);

  static native @Cast("int64_t") long tg_count_multiples(
      @Cast("const int64_t*") Pointer a, @Cast("int64_t") long n, @Cast("int64_t") long divisor);

  static native void tg_add(
      @Cast("const double*") Pointer a,
      @Cast("const double*") Pointer b,
      @Cast("double*") Pointer out,
      @Cast("int64_t") long n);

  static native void tg_multiply_add(
      @Cast("const double*") Pointer a,
      @Cast("const double*") Pointer b,
      @Cast("const double*") Pointer c,
      @Cast("double*") Pointer out,
      @Cast("int64_t") long n);

  static native void tg_second_derivative(
      @Cast("const double*") Pointer f,
      @Cast("int64_t") long n,
      double dx,
      @Cast("double*") Pointer out);

  static native void tg_laplacian(
      @Cast("const double*") Pointer f,
      @Cast("int64_t") long rows,
      @Cast("int64_t") long cols,
      double dx,
      double dy,
      @Cast("double*") Pointer out);

  static native void tg_julia(
      @Cast("const double*") Pointer re,
      @Cast("const double*") Pointer im,
      @Cast("int64_t") long n,
      double cRe,
      double cIm,
      int maxIterations,
      @Cast("int32_t*") Pointer counts);

  static native void tg_random_fill(
      @Cast("double*") Pointer out, @Cast("int64_t") long n, @Cast("int64_t") long seed);

  static native void tg_transpose_add(
      @Cast("const double*") Pointer a,
      @Cast("const double*") Pointer b,
      @Cast("int64_t") long n,
      @Cast("double*") Pointer out);

  static native void tg_matmul(
      @Cast("const double*") Pointer a,
      @Cast("const double*") Pointer b,
      @Cast("int64_t") long m,
      @Cast("int64_t") long k,
      @Cast("int64_t") long n,
      @Cast("double*") Pointer out);

  static native @Cast("int64_t") long tg_bisect(
      @Cast("const double*") Pointer a, @Cast("int64_t") long n, double key);
}
