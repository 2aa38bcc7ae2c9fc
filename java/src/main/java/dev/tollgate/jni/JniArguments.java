// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import dev.tollgate.natives.NativeLibrary;

/**
 * Arguments by JNI ({@code native/jni/arguments.c}): numbers are passed as they are, and a pointer
 * as the number that its address is. Whoever passes that answers for the memory being there.
 */
public final class JniArguments {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private JniArguments() {}

  public static native int tg_one_int(int a);

  public static native int tg_two_ints(int a, int b);

  public static native int tg_five_ints(int a, int b, int c, int d, int e);

  public static native int tg_ten_ints(
      int a, int b, int c, int d, int e, int f, int g, int h, int i, int j);

  public static native long tg_one_long(long a);

  public static native long tg_two_longs(long a, long b);

  public static native long tg_five_longs(long a, long b, long c, long d, long e);

  public static native long tg_ten_longs(
      long a, long b, long c, long d, long e, long f, long g, long h, long i, long j);

  public static native double tg_one_double(double a);

  public static native double tg_two_doubles(double a, double b);

  public static native double tg_five_doubles(double a, double b, double c, double d, double e);

  public static native double tg_ten_doubles(
      double a,
      double b,
      double c,
      double d,
      double e,
      double f,
      double g,
      double h,
      double i,
      double j);

  public static native long tg_one_pointer(long a);

  public static native long tg_two_pointers(long a, long b);

  public static native long tg_four_pointers(long a, long b, long c, long d);

  public static native long tg_five_pointers(long a, long b, long c, long d, long e);

  public static native long tg_ten_pointers(
      long a, long b, long c, long d, long e, long f, long g, long h, long i, long j);

  public static native double tg_two_mixed(int a, long b);

  public static native double tg_five_mixed(int a, long b, double c, long d, int e);

  public static native double tg_ten_mixed(
      int a, long b, double c, long d, int e, long f, double g, long h, int i, long j);
}
