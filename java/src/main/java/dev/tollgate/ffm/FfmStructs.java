// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.structLayout;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/**
 * Structs by FFM: a layout says what a struct is, and a struct is a segment. By value, the linker
 * loads the fields from any segment, one on the heap too; for a struct that is returned it takes an
 * allocator first. Flat fields are read and written at constant offsets, as jextract generates it,
 * those in structs and arrays of structs by constant {@code VarHandle}s, whose paths say where.
 */
public final class FfmStructs {

  /** {@code tg_one}. */
  public static final StructLayout ONE = structLayout(JAVA_LONG.withName("a"));

  /** {@code tg_two}. */
  public static final StructLayout TWO =
      structLayout(JAVA_LONG.withName("a"), JAVA_LONG.withName("b"));

  /** {@code tg_four}. */
  public static final StructLayout FOUR =
      structLayout(
          JAVA_LONG.withName("a"),
          JAVA_LONG.withName("b"),
          JAVA_LONG.withName("c"),
          JAVA_LONG.withName("d"));

  /** {@code tg_eight}. */
  public static final StructLayout EIGHT =
      structLayout(
          JAVA_LONG.withName("a"),
          JAVA_LONG.withName("b"),
          JAVA_LONG.withName("c"),
          JAVA_LONG.withName("d"),
          JAVA_LONG.withName("e"),
          JAVA_LONG.withName("f"),
          JAVA_LONG.withName("g"),
          JAVA_LONG.withName("h"));

  /** {@code tg_point}. */
  public static final StructLayout POINT =
      structLayout(JAVA_DOUBLE.withName("x"), JAVA_DOUBLE.withName("y"));

  /** {@code tg_box}. */
  public static final StructLayout BOX =
      structLayout(POINT.withName("low"), POINT.withName("high"));

  /** The smaller structs begin as the largest does. */
  private static final long A = EIGHT.byteOffset(groupElement("a"));

  private static final long B = EIGHT.byteOffset(groupElement("b"));
  private static final long C = EIGHT.byteOffset(groupElement("c"));
  private static final long D = EIGHT.byteOffset(groupElement("d"));
  private static final long E = EIGHT.byteOffset(groupElement("e"));
  private static final long F = EIGHT.byteOffset(groupElement("f"));
  private static final long G = EIGHT.byteOffset(groupElement("g"));
  private static final long H = EIGHT.byteOffset(groupElement("h"));

  private static final VarHandle LOW_X = inBox("low", "x");
  private static final VarHandle LOW_Y = inBox("low", "y");
  private static final VarHandle HIGH_X = inBox("high", "x");
  private static final VarHandle HIGH_Y = inBox("high", "y");

  private static final VarHandle X = inPoints("x");
  private static final VarHandle Y = inPoints("y");

  private static final MethodHandle WEIGH_ONE =
      FfmLibrary.link("tg_weigh_one", FunctionDescriptor.of(JAVA_LONG, ONE));
  private static final MethodHandle WEIGH_TWO =
      FfmLibrary.link("tg_weigh_two", FunctionDescriptor.of(JAVA_LONG, TWO));
  private static final MethodHandle WEIGH_FOUR =
      FfmLibrary.link("tg_weigh_four", FunctionDescriptor.of(JAVA_LONG, FOUR));
  private static final MethodHandle WEIGH_EIGHT =
      FfmLibrary.link("tg_weigh_eight", FunctionDescriptor.of(JAVA_LONG, EIGHT));
  private static final MethodHandle WEIGH_AT =
      FfmLibrary.link("tg_weigh_at", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
  private static final MethodHandle MAKE_TWO =
      FfmLibrary.link("tg_make_two", FunctionDescriptor.of(TWO, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle MAKE_FOUR =
      FfmLibrary.link(
          "tg_make_four", FunctionDescriptor.of(FOUR, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle AREA =
      FfmLibrary.link("tg_area", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS));
  private static final MethodHandle MOVE =
      FfmLibrary.link(
          "tg_move", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_DOUBLE, JAVA_DOUBLE));

  private FfmStructs() {}

  private static VarHandle inBox(String corner, String coordinate) {
    return BOX.varHandle(groupElement(corner), groupElement(coordinate)).withInvokeExactBehavior();
  }

  private static VarHandle inPoints(String coordinate) {
    return POINT.arrayElementVarHandle(groupElement(coordinate)).withInvokeExactBehavior();
  }

  /** By value: 8 bytes. */
  public static long weigh(MemorySegment one, long a) {
    one.set(JAVA_LONG, A, a);
    try {
      return (long) WEIGH_ONE.invokeExact(one);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** By value: 16 bytes. */
  public static long weigh(MemorySegment two, long a, long b) {
    two.set(JAVA_LONG, A, a);
    two.set(JAVA_LONG, B, b);
    try {
      return (long) WEIGH_TWO.invokeExact(two);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** By value: 32 bytes. */
  public static long weigh(MemorySegment four, long a, long b, long c, long d) {
    fill(four, a, b, c, d);
    try {
      return (long) WEIGH_FOUR.invokeExact(four);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** By value: 64 bytes. */
  public static long weigh(
      MemorySegment eight, long a, long b, long c, long d, long e, long f, long g, long h) {
    fill(eight, a, b, c, d);
    eight.set(JAVA_LONG, E, e);
    eight.set(JAVA_LONG, F, f);
    eight.set(JAVA_LONG, G, g);
    eight.set(JAVA_LONG, H, h);
    try {
      return (long) WEIGH_EIGHT.invokeExact(eight);
    } catch (Throwable t) {
      throw FfmLibrary.unchecked(t);
    }
  }

  /** By pointer: a struct that lives as long as the call. */
  public static long weighAt(long a, long b, long c, long d) {
    try (Arena arena = Arena.ofConfined()) {
      return weighAt(arena.allocate(FOUR), a, b, c, d);
    }
  }

  /** By pointer: a struct in memory of the caller, such as a slice of a segment that is kept. */
  public static long weighAt(SegmentAllocator allocator, long a, long b, long c, long d) {
    return weighAt(allocator.allocate(FOUR), a, b, c, d);
  }

  /** By pointer: a struct that is filled and passed again and again. */
  public static long weighAt(MemorySegment four, long a, long b, long c, long d) {
    fill(four, a, b, c, d);
    try {
      return (long) WEIGH_AT.invokeExact(four);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** By pointer: structs in a struct. */
  public static double area(
      MemorySegment box, double lowX, double lowY, double highX, double highY) {
    LOW_X.set(box, 0L, lowX);
    LOW_Y.set(box, 0L, lowY);
    HIGH_X.set(box, 0L, highX);
    HIGH_Y.set(box, 0L, highY);
    try {
      return (double) AREA.invokeExact(box);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** An array of structs, to C and back. */
  public static void move(MemorySegment points, double[] x, double[] y, double dx, double dy) {
    for (int i = 0; i < x.length; i++) {
      X.set(points, 0L, (long) i, x[i]);
      Y.set(points, 0L, (long) i, y[i]);
    }
    try {
      MOVE.invokeExact(points, (long) x.length, dx, dy);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
    for (int i = 0; i < x.length; i++) {
      x[i] = (double) X.get(points, 0L, (long) i);
      y[i] = (double) Y.get(points, 0L, (long) i);
    }
  }

  /**
   * Returned: 16 bytes, into memory that lives as long as it is read. The call stands in the same
   * method as the arena: in a method of its own it was too big for C2 to inline, and then the arena
   * and the segment were allocated as objects, 128 bytes of them.
   */
  public static long made(long a, long b) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment two;
      try {
        two = (MemorySegment) MAKE_TWO.invokeExact((SegmentAllocator) arena, a, b);
      } catch (Throwable e) {
        throw FfmLibrary.unchecked(e);
      }
      return weighTwo(two);
    }
  }

  /** Returned, into memory of the caller, such as {@link SegmentAllocator#prefixAllocator}. */
  public static long made(SegmentAllocator allocator, long a, long b) {
    MemorySegment two;
    try {
      two = (MemorySegment) MAKE_TWO.invokeExact(allocator, a, b);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
    return weighTwo(two);
  }

  /** Returned: 32 bytes, into memory that lives as long as it is read. */
  public static long made(long a, long b, long c, long d) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment four;
      try {
        four = (MemorySegment) MAKE_FOUR.invokeExact((SegmentAllocator) arena, a, b, c, d);
      } catch (Throwable e) {
        throw FfmLibrary.unchecked(e);
      }
      return weighFour(four);
    }
  }

  /** Returned, into memory of the caller, such as {@link SegmentAllocator#prefixAllocator}. */
  public static long made(SegmentAllocator allocator, long a, long b, long c, long d) {
    MemorySegment four;
    try {
      four = (MemorySegment) MAKE_FOUR.invokeExact(allocator, a, b, c, d);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
    return weighFour(four);
  }

  private static long weighTwo(MemorySegment two) {
    return two.get(JAVA_LONG, A) + 2 * two.get(JAVA_LONG, B);
  }

  private static long weighFour(MemorySegment four) {
    return four.get(JAVA_LONG, A)
        + 2 * four.get(JAVA_LONG, B)
        + 3 * four.get(JAVA_LONG, C)
        + 4 * four.get(JAVA_LONG, D);
  }

  private static void fill(MemorySegment s, long a, long b, long c, long d) {
    s.set(JAVA_LONG, A, a);
    s.set(JAVA_LONG, B, b);
    s.set(JAVA_LONG, C, c);
    s.set(JAVA_LONG, D, d);
  }
}
