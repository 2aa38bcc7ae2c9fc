// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import static java.lang.ref.Reference.reachabilityFence;

import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;

/** Arrays by JNA's interface mapping; what is copied is as in {@link JnaDirectArrays}. */
public final class JnaInterfaceArrays {

  private static final Prototypes C =
      Native.load(JnaNative.library().getFile().getPath(), Prototypes.class);

  private JnaInterfaceArrays() {}

  /** The functions, as they are named in C. */
  interface Prototypes extends Library {
    double tg_take_doubles(double[] a, long n);

    void tg_fill_doubles(double[] a, long n, double value);

    void tg_swap_doubles(double[] a, long n);

    double tg_take_doubles(Pointer a, long n);

    void tg_fill_doubles(Pointer a, long n, double value);

    void tg_swap_doubles(Pointer a, long n);

    double tg_take_doubles(DoubleBuffer a, long n);

    void tg_fill_doubles(DoubleBuffer a, long n, double value);

    void tg_swap_doubles(DoubleBuffer a, long n);

    int tg_take_bytes(byte[] a, long n);

    void tg_fill_bytes(byte[] a, long n, byte value);

    void tg_swap_bytes(byte[] a, long n);

    int tg_take_bytes(Pointer a, long n);

    void tg_fill_bytes(Pointer a, long n, byte value);

    void tg_swap_bytes(Pointer a, long n);

    int tg_take_bytes(ByteBuffer a, long n);

    void tg_fill_bytes(ByteBuffer a, long n, byte value);

    void tg_swap_bytes(ByteBuffer a, long n);
  }

  /** Copied for the call. */
  public static double takeCopied(double[] a) {
    return C.tg_take_doubles(a, a.length);
  }

  public static void fillCopied(double[] a, double value) {
    C.tg_fill_doubles(a, a.length, value);
  }

  public static void swapCopied(double[] a) {
    C.tg_swap_doubles(a, a.length);
  }

  /**
   * Copied into memory that is reused.
   *
   * @param reused as large as the array
   */
  public static double takeReused(double[] a, Memory reused) {
    reused.write(0, a, 0, a.length);
    return C.tg_take_doubles(reused, a.length);
  }

  public static void fillReused(double[] a, double value, Memory reused) {
    C.tg_fill_doubles(reused, a.length, value);
    reused.read(0, a, 0, a.length);
  }

  public static void swapReused(double[] a, Memory reused) {
    reused.write(0, a, 0, a.length);
    C.tg_swap_doubles(reused, a.length);
    reused.read(0, a, 0, a.length);
  }

  public static double takeDoubles(Memory a) {
    return C.tg_take_doubles(a, a.size() / Double.BYTES);
  }

  public static void fillDoubles(Memory a, double value) {
    C.tg_fill_doubles(a, a.size() / Double.BYTES, value);
  }

  public static void swapDoubles(Memory a) {
    C.tg_swap_doubles(a, a.size() / Double.BYTES);
  }

  /** By a pointer that is made for the call. */
  public static double takeDoubles(MemorySegment a) {
    try {
      return C.tg_take_doubles(new Pointer(a.address()), a.byteSize() / Double.BYTES);
    } finally {
      reachabilityFence(a);
    }
  }

  public static void fillDoubles(MemorySegment a, double value) {
    try {
      C.tg_fill_doubles(new Pointer(a.address()), a.byteSize() / Double.BYTES, value);
    } finally {
      reachabilityFence(a);
    }
  }

  public static void swapDoubles(MemorySegment a) {
    try {
      C.tg_swap_doubles(new Pointer(a.address()), a.byteSize() / Double.BYTES);
    } finally {
      reachabilityFence(a);
    }
  }

  /** Of a direct buffer in the order of the machine. */
  public static double take(DoubleBuffer a) {
    return C.tg_take_doubles(a, a.capacity());
  }

  public static void fill(DoubleBuffer a, double value) {
    C.tg_fill_doubles(a, a.capacity(), value);
  }

  public static void swap(DoubleBuffer a) {
    C.tg_swap_doubles(a, a.capacity());
  }

  /** Copied for the call. */
  public static int takeCopied(byte[] a) {
    return C.tg_take_bytes(a, a.length);
  }

  public static void fillCopied(byte[] a, int value) {
    C.tg_fill_bytes(a, a.length, (byte) value);
  }

  public static void swapCopied(byte[] a) {
    C.tg_swap_bytes(a, a.length);
  }

  /**
   * Copied into memory that is reused.
   *
   * @param reused as large as the array
   */
  public static int takeReused(byte[] a, Memory reused) {
    reused.write(0, a, 0, a.length);
    return C.tg_take_bytes(reused, a.length);
  }

  public static void fillReused(byte[] a, int value, Memory reused) {
    C.tg_fill_bytes(reused, a.length, (byte) value);
    reused.read(0, a, 0, a.length);
  }

  public static void swapReused(byte[] a, Memory reused) {
    reused.write(0, a, 0, a.length);
    C.tg_swap_bytes(reused, a.length);
    reused.read(0, a, 0, a.length);
  }

  public static int takeBytes(Memory a) {
    return C.tg_take_bytes(a, a.size());
  }

  public static void fillBytes(Memory a, int value) {
    C.tg_fill_bytes(a, a.size(), (byte) value);
  }

  public static void swapBytes(Memory a) {
    C.tg_swap_bytes(a, a.size());
  }

  /** By a pointer that is made for the call. */
  public static int takeBytes(MemorySegment a) {
    try {
      return C.tg_take_bytes(new Pointer(a.address()), a.byteSize());
    } finally {
      reachabilityFence(a);
    }
  }

  public static void fillBytes(MemorySegment a, int value) {
    try {
      C.tg_fill_bytes(new Pointer(a.address()), a.byteSize(), (byte) value);
    } finally {
      reachabilityFence(a);
    }
  }

  public static void swapBytes(MemorySegment a) {
    try {
      C.tg_swap_bytes(new Pointer(a.address()), a.byteSize());
    } finally {
      reachabilityFence(a);
    }
  }

  /** Of a direct buffer in the order of the machine. */
  public static int take(ByteBuffer a) {
    return C.tg_take_bytes(a, a.capacity());
  }

  public static void fill(ByteBuffer a, int value) {
    C.tg_fill_bytes(a, a.capacity(), (byte) value);
  }

  public static void swap(ByteBuffer a) {
    C.tg_swap_bytes(a, a.capacity());
  }
}
