// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;

/**
 * The prototypes of the kernels for JNA's interface mapping: {@code Native.load} makes a proxy that
 * looks up the function, boxes the arguments and prepares the call each time. Arrays are copied in
 * and out.
 */
public interface JnaInterfaceKernelBindings extends Library {

  JnaInterfaceKernelBindings LIBRARY =
      Native.load(JnaNative.library().getFile().getPath(), JnaInterfaceKernelBindings.class);

  double tg_sum(double[] a, long n);

  long tg_count_multiples(long[] a, long n, long divisor);

  void tg_add(double[] a, double[] b, double[] out, long n);

  void tg_multiply_add(double[] a, double[] b, double[] c, double[] out, long n);

  void tg_second_derivative(double[] f, long n, double dx, double[] out);

  void tg_laplacian(double[] f, long rows, long cols, double dx, double dy, double[] out);

  void tg_julia(
      double[] re, double[] im, long n, double cRe, double cIm, int maxIterations, int[] counts);

  void tg_random_fill(double[] out, long n, long seed);

  void tg_transpose_add(double[] a, double[] b, long n, double[] out);

  void tg_matmul(double[] a, double[] b, long m, long k, long n, double[] out);

  long tg_bisect(double[] a, long n, double key);

  double tg_sum(Pointer a, long n);

  long tg_count_multiples(Pointer a, long n, long divisor);

  void tg_add(Pointer a, Pointer b, Pointer out, long n);

  void tg_multiply_add(Pointer a, Pointer b, Pointer c, Pointer out, long n);

  void tg_second_derivative(Pointer f, long n, double dx, Pointer out);

  void tg_laplacian(Pointer f, long rows, long cols, double dx, double dy, Pointer out);

  void tg_julia(
      Pointer re, Pointer im, long n, double cRe, double cIm, int maxIterations, Pointer counts);

  void tg_random_fill(Pointer out, long n, long seed);

  void tg_transpose_add(Pointer a, Pointer b, long n, Pointer out);

  void tg_matmul(Pointer a, Pointer b, long m, long k, long n, Pointer out);

  long tg_bisect(Pointer a, long n, double key);
}
