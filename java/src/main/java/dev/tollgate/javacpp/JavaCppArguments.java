// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.MemorySegment;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * Arguments by JavaCPP: numbers are passed as they are, and of each {@code Pointer} the glue reads
 * two fields, the address and the position.
 */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
@NoException
public final class JavaCppArguments {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private JavaCppArguments() {}

  /** To the memory of a segment, which it does not keep reachable. */
  public static Pointer pointer(MemorySegment segment) {
    return new SegmentPointer(segment);
  }

  public static native int tg_one_int(int a);

  public static native int tg_two_ints(int a, int b);

  public static native int tg_five_ints(int a, int b, int c, int d, int e);

  public static native int tg_ten_ints(
      int a, int b, int c, int d, int e, int f, int g, int h, int i, int j);

  public static native @Cast("int64_t") long tg_one_long(@Cast("int64_t") long a);

  public static native @Cast("int64_t") long tg_two_longs(
      @Cast("int64_t") long a, @Cast("int64_t") long b);

  public static native @Cast("int64_t") long tg_five_longs(
      @Cast("int64_t") long a,
      @Cast("int64_t") long b,
      @Cast("int64_t") long c,
      @Cast("int64_t") long d,
      @Cast("int64_t") long e);

  public static native @Cast("int64_t") long tg_ten_longs(
      @Cast("int64_t") long a,
      @Cast("int64_t") long b,
      @Cast("int64_t") long c,
      @Cast("int64_t") long d,
      @Cast("int64_t") long e,
      @Cast("int64_t") long f,
      @Cast("int64_t") long g,
      @Cast("int64_t") long h,
      @Cast("int64_t") long i,
      @Cast("int64_t") long j);

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

  public static native @Cast("int64_t") long tg_one_pointer(@Cast("const int64_t*") Pointer a);

  public static native @Cast("int64_t") long tg_two_pointers(
      @Cast("const int64_t*") Pointer a, @Cast("const int64_t*") Pointer b);

  public static native @Cast("int64_t") long tg_four_pointers(
      @Cast("const int64_t*") Pointer a,
      @Cast("const int64_t*") Pointer b,
      @Cast("const int64_t*") Pointer c,
      @Cast("const int64_t*") Pointer d);

  public static native @Cast("int64_t") long tg_five_pointers(
      @Cast("const int64_t*") Pointer a,
      @Cast("const int64_t*") Pointer b,
      @Cast("const int64_t*") Pointer c,
      @Cast("const int64_t*") Pointer d,
      @Cast("const int64_t*") Pointer e);

  public static native @Cast("int64_t") long tg_ten_pointers(
      @Cast("const int64_t*") Pointer a,
      @Cast("const int64_t*") Pointer b,
      @Cast("const int64_t*") Pointer c,
      @Cast("const int64_t*") Pointer d,
      @Cast("const int64_t*") Pointer e,
      @Cast("const int64_t*") Pointer f,
      @Cast("const int64_t*") Pointer g,
      @Cast("const int64_t*") Pointer h,
      @Cast("const int64_t*") Pointer i,
      @Cast("const int64_t*") Pointer j);

  public static native double tg_two_mixed(int a, @Cast("int64_t") long b);

  public static native double tg_five_mixed(
      int a, @Cast("int64_t") long b, double c, @Cast("const int64_t*") Pointer d, int e);

  public static native double tg_ten_mixed(
      int a,
      @Cast("int64_t") long b,
      double c,
      @Cast("const int64_t*") Pointer d,
      int e,
      @Cast("int64_t") long f,
      double g,
      @Cast("const int64_t*") Pointer h,
      int i,
      @Cast("int64_t") long j);

  /** With an address as a number, as JNI has it. */
  public static native @Cast("int64_t") long tg_one_pointer(@Cast("const int64_t*") long a);

  public static native @Cast("int64_t") long tg_two_pointers(
      @Cast("const int64_t*") long a, @Cast("const int64_t*") long b);

  public static native @Cast("int64_t") long tg_four_pointers(
      @Cast("const int64_t*") long a,
      @Cast("const int64_t*") long b,
      @Cast("const int64_t*") long c,
      @Cast("const int64_t*") long d);

  public static native @Cast("int64_t") long tg_five_pointers(
      @Cast("const int64_t*") long a,
      @Cast("const int64_t*") long b,
      @Cast("const int64_t*") long c,
      @Cast("const int64_t*") long d,
      @Cast("const int64_t*") long e);

  public static native @Cast("int64_t") long tg_ten_pointers(
      @Cast("const int64_t*") long a,
      @Cast("const int64_t*") long b,
      @Cast("const int64_t*") long c,
      @Cast("const int64_t*") long d,
      @Cast("const int64_t*") long e,
      @Cast("const int64_t*") long f,
      @Cast("const int64_t*") long g,
      @Cast("const int64_t*") long h,
      @Cast("const int64_t*") long i,
      @Cast("const int64_t*") long j);

  public static native double tg_five_mixed(
      int a, @Cast("int64_t") long b, double c, @Cast("const int64_t*") long d, int e);

  public static native double tg_ten_mixed(
      int a,
      @Cast("int64_t") long b,
      double c,
      @Cast("const int64_t*") long d,
      int e,
      @Cast("int64_t") long f,
      double g,
      @Cast("const int64_t*") long h,
      int i,
      @Cast("int64_t") long j);
}
