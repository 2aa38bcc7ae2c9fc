// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import static java.lang.ref.Reference.reachabilityFence;

import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.Pointer;
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

  /** By a pointer that is made for the call. */
  public static double takeDoubles(MemorySegment a) {
    try {
      return tg_take_doubles(new SegmentPointer(a), a.byteSize() / Double.BYTES);
    } finally {
      reachabilityFence(a);
    }
  }

  public static void fillDoubles(MemorySegment a, double value) {
    try {
      tg_fill_doubles(new SegmentPointer(a), a.byteSize() / Double.BYTES, value);
    } finally {
      reachabilityFence(a);
    }
  }

  public static void swapDoubles(MemorySegment a) {
    try {
      tg_swap_doubles(new SegmentPointer(a), a.byteSize() / Double.BYTES);
    } finally {
      reachabilityFence(a);
    }
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

  private static native double tg_take_doubles(
      @Cast("const double*") Pointer a, @Cast("int64_t") long n);

  private static native void tg_fill_doubles(
      @Cast("double*") Pointer a, @Cast("int64_t") long n, double value);

  private static native void tg_swap_doubles(@Cast("double*") Pointer a, @Cast("int64_t") long n);

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

  /** By a pointer that is made for the call. */
  public static int takeBytes(MemorySegment a) {
    try {
      return tg_take_bytes(new SegmentPointer(a), a.byteSize());
    } finally {
      reachabilityFence(a);
    }
  }

  public static void fillBytes(MemorySegment a, int value) {
    try {
      tg_fill_bytes(new SegmentPointer(a), a.byteSize(), (byte) value);
    } finally {
      reachabilityFence(a);
    }
  }

  public static void swapBytes(MemorySegment a) {
    try {
      tg_swap_bytes(new SegmentPointer(a), a.byteSize());
    } finally {
      reachabilityFence(a);
    }
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

  private static native int tg_take_bytes(
      @Cast("const int8_t*") Pointer a, @Cast("int64_t") long n);

  private static native void tg_fill_bytes(
      @Cast("int8_t*") Pointer a, @Cast("int64_t") long n, byte value);

  private static native void tg_swap_bytes(@Cast("int8_t*") Pointer a, @Cast("int64_t") long n);

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
