// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import static java.lang.ref.Reference.reachabilityFence;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import jnr.ffi.Pointer;
import jnr.ffi.annotations.IgnoreError;
import jnr.ffi.annotations.In;
import jnr.ffi.annotations.Out;
import jnr.ffi.annotations.Pinned;
import jnr.ffi.types.int64_t;

/**
 * Arrays by JNR-FFI: copied for the call, one way when {@code @In} or {@code @Out} says so; in
 * place by {@code @Pinned}; copied into a pointer that is reused; and not in the heap at all, as a
 * pointer or as a direct buffer.
 */
public final class JnrArrays {

  private static final Prototypes C = JnrNative.load(Prototypes.class);
  private static final CriticalPrototypes CRITICAL_C = JnrNative.load(CriticalPrototypes.class);

  private static final jnr.ffi.Runtime RUNTIME = jnr.ffi.Runtime.getRuntime(C);

  private JnrArrays() {}

  /** The functions, as they are named in C. */
  @IgnoreError
  public interface Prototypes {
    double tg_take_doubles(@In double[] a, @int64_t long n);

    void tg_fill_doubles(@Out double[] a, @int64_t long n, double value);

    void tg_swap_doubles(double[] a, @int64_t long n);

    double tg_take_doubles(Pointer a, @int64_t long n);

    void tg_fill_doubles(Pointer a, @int64_t long n, double value);

    void tg_swap_doubles(Pointer a, @int64_t long n);

    double tg_take_doubles(DoubleBuffer a, @int64_t long n);

    void tg_fill_doubles(DoubleBuffer a, @int64_t long n, double value);

    void tg_swap_doubles(DoubleBuffer a, @int64_t long n);

    int tg_take_bytes(@In byte[] a, @int64_t long n);

    void tg_fill_bytes(@Out byte[] a, @int64_t long n, byte value);

    void tg_swap_bytes(byte[] a, @int64_t long n);

    int tg_take_bytes(Pointer a, @int64_t long n);

    void tg_fill_bytes(Pointer a, @int64_t long n, byte value);

    void tg_swap_bytes(Pointer a, @int64_t long n);

    int tg_take_bytes(ByteBuffer a, @int64_t long n);

    void tg_fill_bytes(ByteBuffer a, @int64_t long n, byte value);

    void tg_swap_bytes(ByteBuffer a, @int64_t long n);
  }

  /** The same, with arrays that stay where they are. */
  @IgnoreError
  public interface CriticalPrototypes {
    double tg_take_doubles(@In @Pinned double[] a, @int64_t long n);

    void tg_fill_doubles(@Out @Pinned double[] a, @int64_t long n, double value);

    void tg_swap_doubles(@Pinned double[] a, @int64_t long n);

    int tg_take_bytes(@In @Pinned byte[] a, @int64_t long n);

    void tg_fill_bytes(@Out @Pinned byte[] a, @int64_t long n, byte value);

    void tg_swap_bytes(@Pinned byte[] a, @int64_t long n);
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
  public static double takeReused(double[] a, Pointer reused) {
    reused.put(0, a, 0, a.length);
    return C.tg_take_doubles(reused, a.length);
  }

  public static void fillReused(double[] a, double value, Pointer reused) {
    C.tg_fill_doubles(reused, a.length, value);
    reused.get(0, a, 0, a.length);
  }

  public static void swapReused(double[] a, Pointer reused) {
    reused.put(0, a, 0, a.length);
    C.tg_swap_doubles(reused, a.length);
    reused.get(0, a, 0, a.length);
  }

  /** The array itself, which the collector leaves where it is. */
  public static double takeCritical(double[] a) {
    return CRITICAL_C.tg_take_doubles(a, a.length);
  }

  public static void fillCritical(double[] a, double value) {
    CRITICAL_C.tg_fill_doubles(a, a.length, value);
  }

  public static void swapCritical(double[] a) {
    CRITICAL_C.tg_swap_doubles(a, a.length);
  }

  public static double takeDoubles(Pointer a) {
    return C.tg_take_doubles(a, a.size() / Double.BYTES);
  }

  public static void fillDoubles(Pointer a, double value) {
    C.tg_fill_doubles(a, a.size() / Double.BYTES, value);
  }

  public static void swapDoubles(Pointer a) {
    C.tg_swap_doubles(a, a.size() / Double.BYTES);
  }

  /** By a pointer that is made for the call. */
  public static double takeDoubles(MemorySegment a) {
    try {
      return C.tg_take_doubles(pointer(a), a.byteSize() / Double.BYTES);
    } finally {
      reachabilityFence(a);
    }
  }

  public static void fillDoubles(MemorySegment a, double value) {
    try {
      C.tg_fill_doubles(pointer(a), a.byteSize() / Double.BYTES, value);
    } finally {
      reachabilityFence(a);
    }
  }

  public static void swapDoubles(MemorySegment a) {
    try {
      C.tg_swap_doubles(pointer(a), a.byteSize() / Double.BYTES);
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
  public static int takeReused(byte[] a, Pointer reused) {
    reused.put(0, a, 0, a.length);
    return C.tg_take_bytes(reused, a.length);
  }

  public static void fillReused(byte[] a, int value, Pointer reused) {
    C.tg_fill_bytes(reused, a.length, (byte) value);
    reused.get(0, a, 0, a.length);
  }

  public static void swapReused(byte[] a, Pointer reused) {
    reused.put(0, a, 0, a.length);
    C.tg_swap_bytes(reused, a.length);
    reused.get(0, a, 0, a.length);
  }

  /** The array itself, which the collector leaves where it is. */
  public static int takeCritical(byte[] a) {
    return CRITICAL_C.tg_take_bytes(a, a.length);
  }

  public static void fillCritical(byte[] a, int value) {
    CRITICAL_C.tg_fill_bytes(a, a.length, (byte) value);
  }

  public static void swapCritical(byte[] a) {
    CRITICAL_C.tg_swap_bytes(a, a.length);
  }

  public static int takeBytes(Pointer a) {
    return C.tg_take_bytes(a, a.size());
  }

  public static void fillBytes(Pointer a, int value) {
    C.tg_fill_bytes(a, a.size(), (byte) value);
  }

  public static void swapBytes(Pointer a) {
    C.tg_swap_bytes(a, a.size());
  }

  /** By a pointer that is made for the call. */
  public static int takeBytes(MemorySegment a) {
    try {
      return C.tg_take_bytes(pointer(a), a.byteSize());
    } finally {
      reachabilityFence(a);
    }
  }

  public static void fillBytes(MemorySegment a, int value) {
    try {
      C.tg_fill_bytes(pointer(a), a.byteSize(), (byte) value);
    } finally {
      reachabilityFence(a);
    }
  }

  public static void swapBytes(MemorySegment a) {
    try {
      C.tg_swap_bytes(pointer(a), a.byteSize());
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

  /** It does not keep the segment reachable. */
  private static Pointer pointer(MemorySegment a) {
    return Pointer.wrap(RUNTIME, a.address());
  }
}
