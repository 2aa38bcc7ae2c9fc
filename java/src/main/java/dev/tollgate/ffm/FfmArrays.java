// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;

/**
 * Arrays by FFM: copied into an arena of the call or into memory that is reused, as a whole or by
 * element; in place; and not in the heap at all, as a segment or as a direct buffer.
 *
 * <p>{@code allocateFrom} copies into memory that it does not clear first; {@code allocate} clears
 * what C is to fill.
 */
public final class FfmArrays {

  private static final FunctionDescriptor TAKE_DOUBLES_TYPE =
      FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_LONG);
  private static final FunctionDescriptor FILL_DOUBLES_TYPE =
      FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_DOUBLE);
  private static final FunctionDescriptor TAKE_BYTES_TYPE =
      FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG);
  private static final FunctionDescriptor FILL_BYTES_TYPE =
      FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_BYTE);
  private static final FunctionDescriptor SWAP_TYPE = FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG);
  private static final Linker.Option CRITICAL = Linker.Option.critical(true);
  private static final MethodHandle TAKE_DOUBLES =
      FfmLibrary.link("tg_take_doubles", TAKE_DOUBLES_TYPE);
  private static final MethodHandle TAKE_BYTES = FfmLibrary.link("tg_take_bytes", TAKE_BYTES_TYPE);
  private static final MethodHandle FILL_DOUBLES =
      FfmLibrary.link("tg_fill_doubles", FILL_DOUBLES_TYPE);
  private static final MethodHandle FILL_BYTES = FfmLibrary.link("tg_fill_bytes", FILL_BYTES_TYPE);
  private static final MethodHandle SWAP_DOUBLES = FfmLibrary.link("tg_swap_doubles", SWAP_TYPE);
  private static final MethodHandle SWAP_BYTES = FfmLibrary.link("tg_swap_bytes", SWAP_TYPE);
  private static final MethodHandle TAKE_DOUBLES_CRITICAL =
      FfmLibrary.link("tg_take_doubles", TAKE_DOUBLES_TYPE, CRITICAL);
  private static final MethodHandle TAKE_BYTES_CRITICAL =
      FfmLibrary.link("tg_take_bytes", TAKE_BYTES_TYPE, CRITICAL);
  private static final MethodHandle FILL_DOUBLES_CRITICAL =
      FfmLibrary.link("tg_fill_doubles", FILL_DOUBLES_TYPE, CRITICAL);
  private static final MethodHandle FILL_BYTES_CRITICAL =
      FfmLibrary.link("tg_fill_bytes", FILL_BYTES_TYPE, CRITICAL);
  private static final MethodHandle SWAP_DOUBLES_CRITICAL =
      FfmLibrary.link("tg_swap_doubles", SWAP_TYPE, CRITICAL);
  private static final MethodHandle SWAP_BYTES_CRITICAL =
      FfmLibrary.link("tg_swap_bytes", SWAP_TYPE, CRITICAL);

  private FfmArrays() {}

  public static double takeDoubles(MemorySegment doubles) {
    try {
      return (double) TAKE_DOUBLES.invokeExact(doubles, doubles.byteSize() / Double.BYTES);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void fillDoubles(MemorySegment doubles, double value) {
    try {
      FILL_DOUBLES.invokeExact(doubles, doubles.byteSize() / Double.BYTES, value);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void swapDoubles(MemorySegment doubles) {
    try {
      SWAP_DOUBLES.invokeExact(doubles, doubles.byteSize() / Double.BYTES);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** By a segment that is made for the call. */
  public static double takeDoubles(long address, long n) {
    try {
      return (double) TAKE_DOUBLES.invokeExact(MemorySegment.ofAddress(address), n);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void fillDoubles(long address, long n, double value) {
    try {
      FILL_DOUBLES.invokeExact(MemorySegment.ofAddress(address), n, value);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void swapDoubles(long address, long n) {
    try {
      SWAP_DOUBLES.invokeExact(MemorySegment.ofAddress(address), n);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** Of a direct buffer in the order of the machine. */
  public static double take(DoubleBuffer a) {
    return takeDoubles(MemorySegment.ofBuffer(a));
  }

  public static void fill(DoubleBuffer a, double value) {
    fillDoubles(MemorySegment.ofBuffer(a), value);
  }

  public static void swap(DoubleBuffer a) {
    swapDoubles(MemorySegment.ofBuffer(a));
  }

  /** Copied for the call. */
  public static double takeCopied(double[] a) {
    try (Arena arena = Arena.ofConfined()) {
      return takeDoubles(arena.allocateFrom(JAVA_DOUBLE, a));
    }
  }

  public static void fillCopied(double[] a, double value) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment copy = arena.allocate(JAVA_DOUBLE, a.length);
      fillDoubles(copy, value);
      MemorySegment.copy(copy, JAVA_DOUBLE, 0, a, 0, a.length);
    }
  }

  public static void swapCopied(double[] a) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment copy = arena.allocateFrom(JAVA_DOUBLE, a);
      swapDoubles(copy);
      MemorySegment.copy(copy, JAVA_DOUBLE, 0, a, 0, a.length);
    }
  }

  /**
   * Copied into memory that is reused.
   *
   * @param reused as large as the array
   */
  public static double takeReused(double[] a, MemorySegment reused) {
    MemorySegment.copy(a, 0, reused, JAVA_DOUBLE, 0, a.length);
    return takeDoubles(reused);
  }

  public static void fillReused(double[] a, double value, MemorySegment reused) {
    fillDoubles(reused, value);
    MemorySegment.copy(reused, JAVA_DOUBLE, 0, a, 0, a.length);
  }

  public static void swapReused(double[] a, MemorySegment reused) {
    MemorySegment.copy(a, 0, reused, JAVA_DOUBLE, 0, a.length);
    swapDoubles(reused);
    MemorySegment.copy(reused, JAVA_DOUBLE, 0, a, 0, a.length);
  }

  /** Copied into memory that is reused, element by element. */
  public static double takeByElement(double[] a, MemorySegment reused) {
    write(a, reused);
    return takeDoubles(reused);
  }

  public static void fillByElement(double[] a, double value, MemorySegment reused) {
    fillDoubles(reused, value);
    read(reused, a);
  }

  public static void swapByElement(double[] a, MemorySegment reused) {
    write(a, reused);
    swapDoubles(reused);
    read(reused, a);
  }

  private static void write(double[] a, MemorySegment to) {
    for (int i = 0; i < a.length; i++) {
      to.setAtIndex(JAVA_DOUBLE, i, a[i]);
    }
  }

  private static void read(MemorySegment from, double[] a) {
    for (int i = 0; i < a.length; i++) {
      a[i] = from.getAtIndex(JAVA_DOUBLE, i);
    }
  }

  /** The array itself. No safepoint is reached until C returns, which must not call back. */
  public static double takeCritical(double[] a) {
    try {
      return (double) TAKE_DOUBLES_CRITICAL.invokeExact(MemorySegment.ofArray(a), (long) a.length);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void fillCritical(double[] a, double value) {
    try {
      FILL_DOUBLES_CRITICAL.invokeExact(MemorySegment.ofArray(a), (long) a.length, value);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void swapCritical(double[] a) {
    try {
      SWAP_DOUBLES_CRITICAL.invokeExact(MemorySegment.ofArray(a), (long) a.length);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static int takeBytes(MemorySegment bytes) {
    try {
      return (int) TAKE_BYTES.invokeExact(bytes, bytes.byteSize());
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void fillBytes(MemorySegment bytes, int value) {
    try {
      FILL_BYTES.invokeExact(bytes, bytes.byteSize(), (byte) value);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void swapBytes(MemorySegment bytes) {
    try {
      SWAP_BYTES.invokeExact(bytes, bytes.byteSize());
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** By a segment that is made for the call. */
  public static int takeBytes(long address, long n) {
    try {
      return (int) TAKE_BYTES.invokeExact(MemorySegment.ofAddress(address), n);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void fillBytes(long address, long n, int value) {
    try {
      FILL_BYTES.invokeExact(MemorySegment.ofAddress(address), n, (byte) value);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void swapBytes(long address, long n) {
    try {
      SWAP_BYTES.invokeExact(MemorySegment.ofAddress(address), n);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** Of a direct buffer in the order of the machine. */
  public static int take(ByteBuffer a) {
    return takeBytes(MemorySegment.ofBuffer(a));
  }

  public static void fill(ByteBuffer a, int value) {
    fillBytes(MemorySegment.ofBuffer(a), value);
  }

  public static void swap(ByteBuffer a) {
    swapBytes(MemorySegment.ofBuffer(a));
  }

  /** Copied for the call. */
  public static int takeCopied(byte[] a) {
    try (Arena arena = Arena.ofConfined()) {
      return takeBytes(arena.allocateFrom(JAVA_BYTE, a));
    }
  }

  public static void fillCopied(byte[] a, int value) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment copy = arena.allocate(JAVA_BYTE, a.length);
      fillBytes(copy, value);
      MemorySegment.copy(copy, JAVA_BYTE, 0, a, 0, a.length);
    }
  }

  public static void swapCopied(byte[] a) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment copy = arena.allocateFrom(JAVA_BYTE, a);
      swapBytes(copy);
      MemorySegment.copy(copy, JAVA_BYTE, 0, a, 0, a.length);
    }
  }

  /**
   * Copied into memory that is reused.
   *
   * @param reused as large as the array
   */
  public static int takeReused(byte[] a, MemorySegment reused) {
    MemorySegment.copy(a, 0, reused, JAVA_BYTE, 0, a.length);
    return takeBytes(reused);
  }

  public static void fillReused(byte[] a, int value, MemorySegment reused) {
    fillBytes(reused, value);
    MemorySegment.copy(reused, JAVA_BYTE, 0, a, 0, a.length);
  }

  public static void swapReused(byte[] a, MemorySegment reused) {
    MemorySegment.copy(a, 0, reused, JAVA_BYTE, 0, a.length);
    swapBytes(reused);
    MemorySegment.copy(reused, JAVA_BYTE, 0, a, 0, a.length);
  }

  /** Copied into memory that is reused, element by element. */
  public static int takeByElement(byte[] a, MemorySegment reused) {
    write(a, reused);
    return takeBytes(reused);
  }

  public static void fillByElement(byte[] a, int value, MemorySegment reused) {
    fillBytes(reused, value);
    read(reused, a);
  }

  public static void swapByElement(byte[] a, MemorySegment reused) {
    write(a, reused);
    swapBytes(reused);
    read(reused, a);
  }

  private static void write(byte[] a, MemorySegment to) {
    for (int i = 0; i < a.length; i++) {
      to.setAtIndex(JAVA_BYTE, i, a[i]);
    }
  }

  private static void read(MemorySegment from, byte[] a) {
    for (int i = 0; i < a.length; i++) {
      a[i] = from.getAtIndex(JAVA_BYTE, i);
    }
  }

  /** The array itself. No safepoint is reached until C returns, which must not call back. */
  public static int takeCritical(byte[] a) {
    try {
      return (int) TAKE_BYTES_CRITICAL.invokeExact(MemorySegment.ofArray(a), (long) a.length);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void fillCritical(byte[] a, int value) {
    try {
      FILL_BYTES_CRITICAL.invokeExact(MemorySegment.ofArray(a), (long) a.length, (byte) value);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static void swapCritical(byte[] a) {
    try {
      SWAP_BYTES_CRITICAL.invokeExact(MemorySegment.ofArray(a), (long) a.length);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }
}
