// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.natives.NativeLibrary;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Const;
import org.bytedeco.javacpp.annotation.CriticalRegion;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * Arrays by JavaCPP: copied by the glue, for the call or into a pointer that is reused; in place by
 * {@code @CriticalRegion}; and not in the heap at all, as a pointer or as a direct buffer.
 *
 * <p>An array that is not {@code @Const} is copied both ways; what C only writes cannot be told.
 */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
@NoException
public final class JavaCppArrays {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private JavaCppArrays() {}

  /** Memory off the heap for so many, which is freed when it is closed or collected. */
  public static DoublePointer allocateDoubles(long n) {
    return new DoublePointer(n);
  }

  /** Memory off the heap for so many, which is freed when it is closed or collected. */
  public static BytePointer allocateBytes(long n) {
    return new BytePointer(n);
  }

  /** Copied for the call. */
  public static double takeCopied(double[] a) {
    return tg_take_doubles(a, a.length);
  }

  public static void fillCopied(double[] a, double value) {
    tg_fill_doubles(a, a.length, value);
  }

  public static void swapCopied(double[] a) {
    tg_swap_doubles(a, a.length);
  }

  /**
   * Copied into memory that is reused.
   *
   * @param reused as large as the array
   */
  public static double takeReused(double[] a, DoublePointer reused) {
    reused.put(a, 0, a.length);
    return tg_take_doubles(reused, a.length);
  }

  public static void fillReused(double[] a, double value, DoublePointer reused) {
    tg_fill_doubles(reused, a.length, value);
    reused.get(a, 0, a.length);
  }

  public static void swapReused(double[] a, DoublePointer reused) {
    reused.put(a, 0, a.length);
    tg_swap_doubles(reused, a.length);
    reused.get(a, 0, a.length);
  }

  /** The array itself, which the collector leaves where it is. */
  public static double takeCritical(double[] a) {
    return takeCritical(a, a.length);
  }

  public static void fillCritical(double[] a, double value) {
    fillCritical(a, a.length, value);
  }

  public static void swapCritical(double[] a) {
    swapCritical(a, a.length);
  }

  public static double take(DoublePointer a) {
    return tg_take_doubles(a, a.capacity());
  }

  public static void fill(DoublePointer a, double value) {
    tg_fill_doubles(a, a.capacity(), value);
  }

  public static void swap(DoublePointer a) {
    tg_swap_doubles(a, a.capacity());
  }

  /** Of a direct buffer in the order of the machine. */
  public static double take(DoubleBuffer a) {
    return tg_take_doubles(a, a.capacity());
  }

  public static void fill(DoubleBuffer a, double value) {
    tg_fill_doubles(a, a.capacity(), value);
  }

  public static void swap(DoubleBuffer a) {
    tg_swap_doubles(a, a.capacity());
  }

  private static native double tg_take_doubles(@Const double[] a, @Cast("int64_t") long n);

  private static native void tg_fill_doubles(double[] a, @Cast("int64_t") long n, double value);

  private static native void tg_swap_doubles(double[] a, @Cast("int64_t") long n);

  private static native double tg_take_doubles(@Const DoublePointer a, @Cast("int64_t") long n);

  private static native void tg_fill_doubles(
      DoublePointer a, @Cast("int64_t") long n, double value);

  private static native void tg_swap_doubles(DoublePointer a, @Cast("int64_t") long n);

  private static native double tg_take_doubles(@Const DoubleBuffer a, @Cast("int64_t") long n);

  private static native void tg_fill_doubles(DoubleBuffer a, @Cast("int64_t") long n, double value);

  private static native void tg_swap_doubles(DoubleBuffer a, @Cast("int64_t") long n);

  @Name("tg_take_doubles")
  @CriticalRegion
  private static native double takeCritical(@Const double[] a, @Cast("int64_t") long n);

  @Name("tg_fill_doubles")
  @CriticalRegion
  private static native void fillCritical(double[] a, @Cast("int64_t") long n, double value);

  @Name("tg_swap_doubles")
  @CriticalRegion
  private static native void swapCritical(double[] a, @Cast("int64_t") long n);

  /** Copied for the call. */
  public static int takeCopied(byte[] a) {
    return tg_take_bytes(a, a.length);
  }

  public static void fillCopied(byte[] a, int value) {
    tg_fill_bytes(a, a.length, (byte) value);
  }

  public static void swapCopied(byte[] a) {
    tg_swap_bytes(a, a.length);
  }

  /**
   * Copied into memory that is reused.
   *
   * @param reused as large as the array
   */
  public static int takeReused(byte[] a, BytePointer reused) {
    reused.put(a, 0, a.length);
    return tg_take_bytes(reused, a.length);
  }

  public static void fillReused(byte[] a, int value, BytePointer reused) {
    tg_fill_bytes(reused, a.length, (byte) value);
    reused.get(a, 0, a.length);
  }

  public static void swapReused(byte[] a, BytePointer reused) {
    reused.put(a, 0, a.length);
    tg_swap_bytes(reused, a.length);
    reused.get(a, 0, a.length);
  }

  /** The array itself, which the collector leaves where it is. */
  public static int takeCritical(byte[] a) {
    return takeCritical(a, a.length);
  }

  public static void fillCritical(byte[] a, int value) {
    fillCritical(a, a.length, (byte) value);
  }

  public static void swapCritical(byte[] a) {
    swapCritical(a, a.length);
  }

  public static int take(BytePointer a) {
    return tg_take_bytes(a, a.capacity());
  }

  public static void fill(BytePointer a, int value) {
    tg_fill_bytes(a, a.capacity(), (byte) value);
  }

  public static void swap(BytePointer a) {
    tg_swap_bytes(a, a.capacity());
  }

  /** Of a direct buffer in the order of the machine. */
  public static int take(ByteBuffer a) {
    return tg_take_bytes(a, a.capacity());
  }

  public static void fill(ByteBuffer a, int value) {
    tg_fill_bytes(a, a.capacity(), (byte) value);
  }

  public static void swap(ByteBuffer a) {
    tg_swap_bytes(a, a.capacity());
  }

  private static native int tg_take_bytes(@Const byte[] a, @Cast("int64_t") long n);

  private static native void tg_fill_bytes(byte[] a, @Cast("int64_t") long n, byte value);

  private static native void tg_swap_bytes(byte[] a, @Cast("int64_t") long n);

  private static native int tg_take_bytes(@Const BytePointer a, @Cast("int64_t") long n);

  private static native void tg_fill_bytes(BytePointer a, @Cast("int64_t") long n, byte value);

  private static native void tg_swap_bytes(BytePointer a, @Cast("int64_t") long n);

  private static native int tg_take_bytes(@Const ByteBuffer a, @Cast("int64_t") long n);

  private static native void tg_fill_bytes(ByteBuffer a, @Cast("int64_t") long n, byte value);

  private static native void tg_swap_bytes(ByteBuffer a, @Cast("int64_t") long n);

  @Name("tg_take_bytes")
  @CriticalRegion
  private static native int takeCritical(@Const byte[] a, @Cast("int64_t") long n);

  @Name("tg_fill_bytes")
  @CriticalRegion
  private static native void fillCritical(byte[] a, @Cast("int64_t") long n, byte value);

  @Name("tg_swap_bytes")
  @CriticalRegion
  private static native void swapCritical(byte[] a, @Cast("int64_t") long n);
}
