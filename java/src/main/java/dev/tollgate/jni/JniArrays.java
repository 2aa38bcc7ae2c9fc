// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import static java.lang.ref.Reference.reachabilityFence;

import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;

/**
 * Arrays by JNI ({@code native/jni/arrays.c}): copied by {@code Get<Type>ArrayRegion} or {@code
 * Get<Type>ArrayElements}; in place by {@code GetPrimitiveArrayCritical}; and not in the heap at
 * all, by address or as a direct buffer.
 */
public final class JniArrays {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private JniArrays() {}

  /** Copied into memory of the glue's. */
  public static double takeByRegion(double[] a) {
    return take_doubles_by_region(a, a.length);
  }

  public static void fillByRegion(double[] a, double value) {
    fill_doubles_by_region(a, a.length, value);
  }

  public static void swapByRegion(double[] a) {
    swap_doubles_by_region(a, a.length);
  }

  /** Copied into memory that JNI allocates. */
  public static double takeByElements(double[] a) {
    return take_doubles_by_elements(a, a.length);
  }

  public static void fillByElements(double[] a, double value) {
    fill_doubles_by_elements(a, a.length, value);
  }

  public static void swapByElements(double[] a) {
    swap_doubles_by_elements(a, a.length);
  }

  /** The array itself, which the collector leaves where it is. */
  public static double takeCritical(double[] a) {
    return take_doubles_critical(a, a.length);
  }

  public static void fillCritical(double[] a, double value) {
    fill_doubles_critical(a, a.length, value);
  }

  public static void swapCritical(double[] a) {
    swap_doubles_critical(a, a.length);
  }

  public static double takeDoubles(MemorySegment doubles) {
    try {
      return take_doubles_at(doubles.address(), doubles.byteSize() / Double.BYTES);
    } finally {
      reachabilityFence(doubles);
    }
  }

  public static void fillDoubles(MemorySegment doubles, double value) {
    try {
      fill_doubles_at(doubles.address(), doubles.byteSize() / Double.BYTES, value);
    } finally {
      reachabilityFence(doubles);
    }
  }

  public static void swapDoubles(MemorySegment doubles) {
    try {
      swap_doubles_at(doubles.address(), doubles.byteSize() / Double.BYTES);
    } finally {
      reachabilityFence(doubles);
    }
  }

  /** At an address, which nothing keeps from being freed. */
  public static double takeDoubles(long address, long n) {
    return take_doubles_at(address, n);
  }

  public static void fillDoubles(long address, long n, double value) {
    fill_doubles_at(address, n, value);
  }

  public static void swapDoubles(long address, long n) {
    swap_doubles_at(address, n);
  }

  /** Of a direct buffer in the order of the machine. */
  public static double take(DoubleBuffer a) {
    return take_doubles_of_buffer(a, a.capacity());
  }

  public static void fill(DoubleBuffer a, double value) {
    fill_doubles_of_buffer(a, a.capacity(), value);
  }

  public static void swap(DoubleBuffer a) {
    swap_doubles_of_buffer(a, a.capacity());
  }

  private static native double take_doubles_by_region(double[] a, int n);

  private static native void fill_doubles_by_region(double[] a, int n, double value);

  private static native void swap_doubles_by_region(double[] a, int n);

  private static native double take_doubles_by_elements(double[] a, int n);

  private static native void fill_doubles_by_elements(double[] a, int n, double value);

  private static native void swap_doubles_by_elements(double[] a, int n);

  private static native double take_doubles_critical(double[] a, int n);

  private static native void fill_doubles_critical(double[] a, int n, double value);

  private static native void swap_doubles_critical(double[] a, int n);

  private static native double take_doubles_at(long a, long n);

  private static native void fill_doubles_at(long a, long n, double value);

  private static native void swap_doubles_at(long a, long n);

  private static native double take_doubles_of_buffer(DoubleBuffer a, long n);

  private static native void fill_doubles_of_buffer(DoubleBuffer a, long n, double value);

  private static native void swap_doubles_of_buffer(DoubleBuffer a, long n);

  /** Copied into memory of the glue's. */
  public static int takeByRegion(byte[] a) {
    return take_bytes_by_region(a, a.length);
  }

  public static void fillByRegion(byte[] a, int value) {
    fill_bytes_by_region(a, a.length, (byte) value);
  }

  public static void swapByRegion(byte[] a) {
    swap_bytes_by_region(a, a.length);
  }

  /** Copied into memory that JNI allocates. */
  public static int takeByElements(byte[] a) {
    return take_bytes_by_elements(a, a.length);
  }

  public static void fillByElements(byte[] a, int value) {
    fill_bytes_by_elements(a, a.length, (byte) value);
  }

  public static void swapByElements(byte[] a) {
    swap_bytes_by_elements(a, a.length);
  }

  /** The array itself, which the collector leaves where it is. */
  public static int takeCritical(byte[] a) {
    return take_bytes_critical(a, a.length);
  }

  public static void fillCritical(byte[] a, int value) {
    fill_bytes_critical(a, a.length, (byte) value);
  }

  public static void swapCritical(byte[] a) {
    swap_bytes_critical(a, a.length);
  }

  public static int takeBytes(MemorySegment bytes) {
    try {
      return take_bytes_at(bytes.address(), bytes.byteSize());
    } finally {
      reachabilityFence(bytes);
    }
  }

  public static void fillBytes(MemorySegment bytes, int value) {
    try {
      fill_bytes_at(bytes.address(), bytes.byteSize(), (byte) value);
    } finally {
      reachabilityFence(bytes);
    }
  }

  public static void swapBytes(MemorySegment bytes) {
    try {
      swap_bytes_at(bytes.address(), bytes.byteSize());
    } finally {
      reachabilityFence(bytes);
    }
  }

  /** At an address, which nothing keeps from being freed. */
  public static int takeBytes(long address, long n) {
    return take_bytes_at(address, n);
  }

  public static void fillBytes(long address, long n, int value) {
    fill_bytes_at(address, n, (byte) value);
  }

  public static void swapBytes(long address, long n) {
    swap_bytes_at(address, n);
  }

  /** Of a direct buffer in the order of the machine. */
  public static int take(ByteBuffer a) {
    return take_bytes_of_buffer(a, a.capacity());
  }

  public static void fill(ByteBuffer a, int value) {
    fill_bytes_of_buffer(a, a.capacity(), (byte) value);
  }

  public static void swap(ByteBuffer a) {
    swap_bytes_of_buffer(a, a.capacity());
  }

  private static native int take_bytes_by_region(byte[] a, int n);

  private static native void fill_bytes_by_region(byte[] a, int n, byte value);

  private static native void swap_bytes_by_region(byte[] a, int n);

  private static native int take_bytes_by_elements(byte[] a, int n);

  private static native void fill_bytes_by_elements(byte[] a, int n, byte value);

  private static native void swap_bytes_by_elements(byte[] a, int n);

  private static native int take_bytes_critical(byte[] a, int n);

  private static native void fill_bytes_critical(byte[] a, int n, byte value);

  private static native void swap_bytes_critical(byte[] a, int n);

  private static native int take_bytes_at(long a, long n);

  private static native void fill_bytes_at(long a, long n, byte value);

  private static native void swap_bytes_at(long a, long n);

  private static native int take_bytes_of_buffer(ByteBuffer a, long n);

  private static native void fill_bytes_of_buffer(ByteBuffer a, long n, byte value);

  private static native void swap_bytes_of_buffer(ByteBuffer a, long n);
}
