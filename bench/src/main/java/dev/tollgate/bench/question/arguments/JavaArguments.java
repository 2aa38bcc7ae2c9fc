// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arguments;

import org.openjdk.jmh.annotations.CompilerControl;

/**
 * The functions of {@code arguments.c} in Java, with references to arrays for pointers. None is
 * inlined: inlined, the arguments would not be passed.
 */
@CompilerControl(CompilerControl.Mode.DONT_INLINE)
final class JavaArguments {

  private JavaArguments() {}

  static void none() {}

  static int sum(int a) {
    return a;
  }

  static int sum(int a, int b) {
    return a + b;
  }

  static int sum(int a, int b, int c, int d, int e) {
    return a + b + c + d + e;
  }

  static int sum(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j) {
    return a + b + c + d + e + f + g + h + i + j;
  }

  static long sum(long a) {
    return a;
  }

  static long sum(long a, long b) {
    return a + b;
  }

  static long sum(long a, long b, long c, long d, long e) {
    return a + b + c + d + e;
  }

  static long sum(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j) {
    return a + b + c + d + e + f + g + h + i + j;
  }

  static double sum(double a) {
    return a;
  }

  static double sum(double a, double b) {
    return a + b;
  }

  static double sum(double a, double b, double c, double d, double e) {
    return ((a + b) + (c + d)) + e;
  }

  static double sum(
      double a,
      double b,
      double c,
      double d,
      double e,
      double f,
      double g,
      double h,
      double i,
      double j) {
    return (((a + b) + (c + d)) + ((e + f) + (g + h))) + (i + j);
  }

  static long sum(long[] a) {
    return a[0];
  }

  static long sum(long[] a, long[] b) {
    return a[0] + b[0];
  }

  static long sum(long[] a, long[] b, long[] c, long[] d) {
    return a[0] + b[0] + c[0] + d[0];
  }

  static long sum(long[] a, long[] b, long[] c, long[] d, long[] e) {
    return a[0] + b[0] + c[0] + d[0] + e[0];
  }

  static long sum(
      long[] a,
      long[] b,
      long[] c,
      long[] d,
      long[] e,
      long[] f,
      long[] g,
      long[] h,
      long[] i,
      long[] j) {
    return a[0] + b[0] + c[0] + d[0] + e[0] + f[0] + g[0] + h[0] + i[0] + j[0];
  }

  static double sum(int a, long b) {
    return (double) (a + b);
  }

  static double sum(int a, long b, double c, long[] d, int e) {
    return (double) (a + b + d[0] + e) + c;
  }

  static double sum(
      int a, long b, double c, long[] d, int e, long f, double g, long[] h, int i, long j) {
    return (double) (a + b + d[0] + e + f + h[0] + i + j) + (c + g);
  }
}
