// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Native;
import com.sun.jna.Pointer;

/**
 * The prototypes of the kernels for JNA's direct mapping: native methods that {@code
 * Native.register} binds to the functions of their names, each with its call prepared once. Arrays
 * are copied in and out.
 */
public final class JnaDirectKernelBindings {

  static {
    Native.register(JnaDirectKernelBindings.class, JnaNative.library());
  }

  private JnaDirectKernelBindings() {}

  static native double tg_sum(double[] a, long n);

  static native long tg_count_multiples(long[] a, long n, long divisor);

  static native void tg_add(double[] a, double[] b, double[] out, long n);

  static native void tg_multiply_add(double[] a, double[] b, double[] c, double[] out, long n);

  static native void tg_second_derivative(double[] f, long n, double dx, double[] out);

  static native void tg_laplacian(
      double[] f, long rows, long cols, double dx, double dy, double[] out);

  static native void tg_julia(
      double[] re, double[] im, long n, double cRe, double cIm, int maxIterations, int[] counts);

  static native void tg_random_fill(double[] out, long n, long seed);

  static native void tg_transpose_add(double[] a, double[] b, long n, double[] out);

  static native void tg_matmul(double[] a, double[] b, long m, long k, long n, double[] out);

  static native long tg_bisect(double[] a, long n, double key);

  static native double tg_sum(Pointer a, long n);

  static native long tg_count_multiples(Pointer a, long n, long divisor);

  static native void tg_add(Pointer a, Pointer b, Pointer out, long n);

  static native void tg_multiply_add(Pointer a, Pointer b, Pointer c, Pointer out, long n);

  static native void tg_second_derivative(Pointer f, long n, double dx, Pointer out);

  static native void tg_laplacian(
      Pointer f, long rows, long cols, double dx, double dy, Pointer out);

  static native void tg_julia(
      Pointer re, Pointer im, long n, double cRe, double cIm, int maxIterations, Pointer counts);

  static native void tg_random_fill(Pointer out, long n, long seed);

  static native void tg_transpose_add(Pointer a, Pointer b, long n, Pointer out);

  static native void tg_matmul(Pointer a, Pointer b, long m, long k, long n, Pointer out);

  static native long tg_bisect(Pointer a, long n, double key);
}
