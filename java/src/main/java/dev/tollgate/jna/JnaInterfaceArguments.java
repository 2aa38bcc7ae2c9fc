// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;

/**
 * Arguments by JNA's interface mapping: boxed into an array, looked at one by one in Java and once
 * more in C, at each call.
 */
public interface JnaInterfaceArguments extends Library {

  JnaInterfaceArguments LIBRARY =
      Native.load(JnaNative.library().getFile().getPath(), JnaInterfaceArguments.class);

  int tg_one_int(int a);

  int tg_two_ints(int a, int b);

  int tg_five_ints(int a, int b, int c, int d, int e);

  int tg_ten_ints(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j);

  long tg_one_long(long a);

  long tg_two_longs(long a, long b);

  long tg_five_longs(long a, long b, long c, long d, long e);

  long tg_ten_longs(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j);

  double tg_one_double(double a);

  double tg_two_doubles(double a, double b);

  double tg_five_doubles(double a, double b, double c, double d, double e);

  double tg_ten_doubles(
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

  long tg_one_pointer(Pointer a);

  long tg_two_pointers(Pointer a, Pointer b);

  long tg_four_pointers(Pointer a, Pointer b, Pointer c, Pointer d);

  long tg_five_pointers(Pointer a, Pointer b, Pointer c, Pointer d, Pointer e);

  long tg_ten_pointers(
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

  double tg_two_mixed(int a, long b);

  double tg_five_mixed(int a, long b, double c, Pointer d, int e);

  double tg_ten_mixed(
      int a, long b, double c, Pointer d, int e, long f, double g, Pointer h, int i, long j);

  /** With an address as a number, as JNI has it. */
  long tg_one_pointer(long a);

  long tg_two_pointers(long a, long b);

  long tg_four_pointers(long a, long b, long c, long d);

  long tg_five_pointers(long a, long b, long c, long d, long e);

  long tg_ten_pointers(
      long a, long b, long c, long d, long e, long f, long g, long h, long i, long j);

  double tg_five_mixed(int a, long b, double c, long d, int e);

  double tg_ten_mixed(
      int a, long b, double c, long d, int e, long f, double g, long h, int i, long j);
}
