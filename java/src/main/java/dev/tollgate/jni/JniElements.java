// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import dev.tollgate.natives.NativeLibrary;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;

/**
 * C's numbers by JNI, where Java sees memory of C only as a direct {@code ByteBuffer} ({@code
 * native/jni/elements.c}): of 2 GiB at most, in Java's byte order unless told otherwise. The JVM
 * owns the memory and frees it when the buffer is garbage.
 */
public final class JniElements {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private JniElements() {}

  /** C makes the numbers, in its own byte order. */
  public static void randomFill(ByteBuffer a, long seed) {
    tg_random_fill(a, a.capacity() / Double.BYTES, seed);
  }

  /** From the first to the last. */
  public static double sum(ByteBuffer a) {
    int n = a.capacity() / Double.BYTES;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a.getDouble(i * Double.BYTES);
    }
    return sum;
  }

  /** Those at these indexes, one after the other. */
  public static double sum(ByteBuffer a, int[] order) {
    double sum = 0;
    for (int i : order) {
      sum += a.getDouble(i * Double.BYTES);
    }
    return sum;
  }

  /** Each becomes x. */
  public static void fill(ByteBuffer a, double x) {
    int n = a.capacity() / Double.BYTES;
    for (int i = 0; i < n; i++) {
      a.putDouble(i * Double.BYTES, x);
    }
  }

  /** Those at these indexes become x. */
  public static void fill(ByteBuffer a, int[] order, double x) {
    for (int i : order) {
      a.putDouble(i * Double.BYTES, x);
    }
  }

  /** By the view that {@code asDoubleBuffer} gives, from the first to the last. */
  public static double sum(DoubleBuffer a) {
    int n = a.capacity();
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a.get(i);
    }
    return sum;
  }

  /** Those at these indexes, one after the other. */
  public static double sum(DoubleBuffer a, int[] order) {
    double sum = 0;
    for (int i : order) {
      sum += a.get(i);
    }
    return sum;
  }

  /** Each becomes x. */
  public static void fill(DoubleBuffer a, double x) {
    int n = a.capacity();
    for (int i = 0; i < n; i++) {
      a.put(i, x);
    }
  }

  /** Those at these indexes become x. */
  public static void fill(DoubleBuffer a, int[] order, double x) {
    for (int i : order) {
      a.put(i, x);
    }
  }

  /** All of them at once, into an array. */
  public static void read(DoubleBuffer a, double[] to) {
    a.get(0, to);
  }

  /** All of them at once, from an array. */
  public static void write(DoubleBuffer a, double[] from) {
    a.put(0, from);
  }

  private static native void tg_random_fill(ByteBuffer out, long n, long seed);
}
