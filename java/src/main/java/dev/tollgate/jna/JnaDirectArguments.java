// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Native;
import com.sun.jna.Pointer;

/**
 * Arguments by JNA's direct mapping, which has described the types of each function to libffi when
 * it is registered, and hands over the arguments at each call.
 */
public final class JnaDirectArguments {

  static {
    Native.register(JnaDirectArguments.class, JnaNative.library());
  }

  private JnaDirectArguments() {}

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

  public static native long tg_one_pointer(Pointer a);

  public static native long tg_two_pointers(Pointer a, Pointer b);

  public static native long tg_four_pointers(Pointer a, Pointer b, Pointer c, Pointer d);

  public static native long tg_five_pointers(Pointer a, Pointer b, Pointer c, Pointer d, Pointer e);

  public static native long tg_ten_pointers(
      Pointer a,
      Pointer b,
      Pointer c,
      Pointer d,
      Pointer e,
      Pointer f,
      Pointer g,
      Pointer h,
      Pointer i,
      Pointer j);

  public static native double tg_two_mixed(int a, long b);

  public static native double tg_five_mixed(int a, long b, double c, Pointer d, int e);

  public static native double tg_ten_mixed(
      int a, long b, double c, Pointer d, int e, long f, double g, Pointer h, int i, long j);

  /** With an address as a number, as JNI has it. */
  public static native long tg_one_pointer(long a);

  public static native long tg_two_pointers(long a, long b);

  public static native long tg_four_pointers(long a, long b, long c, long d);

  public static native long tg_five_pointers(long a, long b, long c, long d, long e);

  public static native long tg_ten_pointers(
      long a, long b, long c, long d, long e, long f, long g, long h, long i, long j);

  public static native double tg_five_mixed(int a, long b, double c, long d, int e);

  public static native double tg_ten_mixed(
      int a, long b, double c, long d, int e, long f, double g, long h, int i, long j);
}
