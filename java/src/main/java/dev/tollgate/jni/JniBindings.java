// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import dev.tollgate.natives.NativeLibrary;

/**
 * The prototypes of {@code tollgate.h} for JNI, with addresses passed as {@code long} ({@code
 * native/jni/off_heap.c}): the cheapest that JNI can be, because the glue calls nothing of {@code
 * JNIEnv}.
 */
public final class JniBindings {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private JniBindings() {}

  public static native void tg_empty();

  public static native int tg_add_ints(int a, int b);

  static native double tg_sum(long a, long n);

  static native long tg_count_multiples(long a, long n, long divisor);

  static native void tg_add(long a, long b, long out, long n);

  static native void tg_multiply_add(long a, long b, long c, long out, long n);

  static native void tg_second_derivative(long f, long n, double dx, long out);

  static native void tg_laplacian(long f, long rows, long cols, double dx, double dy, long out);

  static native void tg_julia(
      long re, long im, long n, double cRe, double cIm, int maxIterations, long counts);

  static native void tg_random_fill(long out, long n, long seed);

  static native void tg_transpose_add(long a, long b, long n, long out);

  static native void tg_matmul(long a, long b, long m, long k, long n, long out);

  static native long tg_bisect(long a, long n, double key);
}
