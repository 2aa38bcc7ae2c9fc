// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import jnr.ffi.Pointer;
import jnr.ffi.annotations.IgnoreError;
import jnr.ffi.types.int64_t;

/**
 * Arguments by JNR-FFI. A {@code long} without {@code @int64_t} is C's long, of 32 bits on Windows.
 */
@IgnoreError
public interface JnrArguments {

  JnrArguments LIBRARY = JnrNative.load(JnrArguments.class);

  int tg_one_int(int a);

  int tg_two_ints(int a, int b);

  int tg_five_ints(int a, int b, int c, int d, int e);

  int tg_ten_ints(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j);

  @int64_t
  long tg_one_long(@int64_t long a);

  @int64_t
  long tg_two_longs(@int64_t long a, @int64_t long b);

  @int64_t
  long tg_five_longs(
      @int64_t long a, @int64_t long b, @int64_t long c, @int64_t long d, @int64_t long e);

  @int64_t
  long tg_ten_longs(
      @int64_t long a,
      @int64_t long b,
      @int64_t long c,
      @int64_t long d,
      @int64_t long e,
      @int64_t long f,
      @int64_t long g,
      @int64_t long h,
      @int64_t long i,
      @int64_t long j);

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

  @int64_t
  long tg_one_pointer(Pointer a);

  @int64_t
  long tg_two_pointers(Pointer a, Pointer b);

  @int64_t
  long tg_four_pointers(Pointer a, Pointer b, Pointer c, Pointer d);

  @int64_t
  long tg_five_pointers(Pointer a, Pointer b, Pointer c, Pointer d, Pointer e);

  @int64_t
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

  double tg_two_mixed(int a, @int64_t long b);

  double tg_five_mixed(int a, @int64_t long b, double c, Pointer d, int e);

  double tg_ten_mixed(
      int a,
      @int64_t long b,
      double c,
      Pointer d,
      int e,
      @int64_t long f,
      double g,
      Pointer h,
      int i,
      @int64_t long j);

  /** With an address as a number, as JNI has it. */
  @int64_t
  long tg_one_pointer(@int64_t long a);

  @int64_t
  long tg_two_pointers(@int64_t long a, @int64_t long b);

  @int64_t
  long tg_four_pointers(@int64_t long a, @int64_t long b, @int64_t long c, @int64_t long d);

  @int64_t
  long tg_five_pointers(
      @int64_t long a, @int64_t long b, @int64_t long c, @int64_t long d, @int64_t long e);

  @int64_t
  long tg_ten_pointers(
      @int64_t long a,
      @int64_t long b,
      @int64_t long c,
      @int64_t long d,
      @int64_t long e,
      @int64_t long f,
      @int64_t long g,
      @int64_t long h,
      @int64_t long i,
      @int64_t long j);

  double tg_five_mixed(int a, @int64_t long b, double c, @int64_t long d, int e);

  double tg_ten_mixed(
      int a,
      @int64_t long b,
      double c,
      @int64_t long d,
      int e,
      @int64_t long f,
      double g,
      @int64_t long h,
      int i,
      @int64_t long j);
}
