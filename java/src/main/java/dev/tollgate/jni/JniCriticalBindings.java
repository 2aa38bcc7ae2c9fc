// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import dev.tollgate.natives.NativeLibrary;

/**
 * The prototypes of {@code tollgate.h} for JNI, with arrays that the glue pins ({@code
 * native/jni/critical.c}): while the kernel runs, G1 leaves their regions alone, and Serial and
 * Parallel do not collect at all.
 */
final class JniCriticalBindings {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private JniCriticalBindings() {}

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
}
