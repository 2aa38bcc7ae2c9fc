// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/**
 * Composites by FFM: the arrays are off the heap already, or are copied into one confined arena
 * with everything else that C gets for the call. A string is encoded into an arena in both cases.
 *
 * @see FfmCriticalComposites
 * @see FfmReusedComposites
 */
public final class FfmComposites {

  static final FunctionDescriptor CHECKSUM_TYPE =
      FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_LONG);
  static final FunctionDescriptor TAKE_BOTH_TYPE =
      FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, ADDRESS, JAVA_LONG);
  static final FunctionDescriptor SPREAD_TYPE =
      FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS);
  static final FunctionDescriptor LIMIT_ENDS_TYPE =
      FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_LONG, JAVA_DOUBLE);
  static final FunctionDescriptor SPREAD_BOTH_TYPE =
      FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_LONG, ADDRESS);
  static final FunctionDescriptor TAKE_NAMED_TYPE =
      FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, ADDRESS, JAVA_LONG);
  static final FunctionDescriptor TAKE_INTO_TYPE =
      FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS);
  static final FunctionDescriptor SPREAD_WEIGHED_TYPE =
      FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_LONG, ADDRESS);
  static final FunctionDescriptor TAKE_MIXED_TYPE =
      FunctionDescriptor.of(
          JAVA_DOUBLE,
          ADDRESS,
          JAVA_LONG,
          JAVA_INT,
          JAVA_LONG,
          JAVA_DOUBLE,
          JAVA_INT,
          JAVA_LONG,
          JAVA_DOUBLE,
          JAVA_INT,
          JAVA_LONG,
          JAVA_DOUBLE,
          JAVA_INT);
  private static final StructLayout STATE = Linker.Option.captureStateLayout();
  private static final VarHandle ERRNO =
      STATE.varHandle(PathElement.groupElement("errno")).withInvokeExactBehavior();
  private static final ThreadLocal<MemorySegment> STATE_OF_THREAD =
      ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(STATE));

  private static final MethodHandle CHECKSUM = FfmLibrary.link("tg_checksum", CHECKSUM_TYPE);
  private static final MethodHandle TAKE_BOTH = FfmLibrary.link("tg_take_both", TAKE_BOTH_TYPE);
  private static final MethodHandle SPREAD = FfmLibrary.link("tg_spread", SPREAD_TYPE);
  private static final MethodHandle LIMIT_ENDS = FfmLibrary.link("tg_limit_ends", LIMIT_ENDS_TYPE);
  private static final MethodHandle SPREAD_BOTH =
      FfmLibrary.link("tg_spread_both", SPREAD_BOTH_TYPE);
  private static final MethodHandle TAKE_NAMED = FfmLibrary.link("tg_take_named", TAKE_NAMED_TYPE);
  private static final MethodHandle WEIGH_LENGTHS =
      FfmLibrary.link("tg_weigh_lengths", FunctionDescriptor.of(JAVA_LONG, ADDRESS, ADDRESS));
  private static final MethodHandle TAKE_INTO = FfmLibrary.link("tg_take_into", TAKE_INTO_TYPE);
  private static final MethodHandle SPREAD_WEIGHED =
      FfmLibrary.link("tg_spread_weighed", SPREAD_WEIGHED_TYPE);
  private static final MethodHandle TAKE_CALLING =
      FfmLibrary.link(
          "tg_take_calling",
          FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG));
  private static final MethodHandle TAKE_MIXED = FfmLibrary.link("tg_take_mixed", TAKE_MIXED_TYPE);
  private static final MethodHandle FAIL_NAMED =
      FfmLibrary.link(
          "tg_fail_named",
          FunctionDescriptor.of(JAVA_INT, ADDRESS),
          Linker.Option.captureCallState("errno"));

  private FfmComposites() {}

  public static long checksum(MemorySegment a) {
    try {
      return (long) CHECKSUM.invokeExact(a, doubles(a));
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static double takeBoth(MemorySegment a, MemorySegment b) {
    try {
      return (double) TAKE_BOTH.invokeExact(a, b, doubles(a));
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static void spread(MemorySegment a, MemorySegment out) {
    try {
      SPREAD.invokeExact(a, doubles(a), out);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static double limitEnds(MemorySegment a, double most) {
    try {
      return (double) LIMIT_ENDS.invokeExact(a, doubles(a), most);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static void spreadBoth(MemorySegment a, MemorySegment b, MemorySegment out) {
    try {
      SPREAD_BOTH.invokeExact(a, b, doubles(a), out);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  /** With the string in memory that lives as long as the call. */
  public static double takeNamed(String s, MemorySegment a) {
    try (Arena arena = Arena.ofConfined()) {
      return takeNamed(arena.allocateFrom(s), a);
    }
  }

  static double takeNamed(MemorySegment s, MemorySegment a) {
    try {
      return (double) TAKE_NAMED.invokeExact(s, a, doubles(a));
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  /** Both in memory that lives as long as the call. */
  public static long weighLengths(String s, String t) {
    try (Arena arena = Arena.ofConfined()) {
      return weighLengths(arena.allocateFrom(s), arena.allocateFrom(t));
    }
  }

  static long weighLengths(MemorySegment s, MemorySegment t) {
    try {
      return (long) WEIGH_LENGTHS.invokeExact(s, t);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  /**
   * NaN where C says that there is no sum.
   *
   * @param sum the memory of a double, to which C writes
   */
  public static double takeInto(MemorySegment a, MemorySegment sum) {
    int status;
    try {
      status = (int) TAKE_INTO.invokeExact(a, doubles(a), sum);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
    return status == 0 ? sum.get(JAVA_DOUBLE, 0) : Double.NaN;
  }

  /**
   * With a struct that is filled and passed again and again.
   *
   * @param four the memory of a {@link FfmStructs#FOUR}
   */
  public static void spreadWeighed(
      MemorySegment four, long a, long b, long c, long d, MemorySegment in, MemorySegment out) {
    fill(four, a, b, c, d);
    try {
      SPREAD_WEIGHED.invokeExact(four, in, doubles(in), out);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  /**
   * With callbacks.
   *
   * @param callback of {@link FfmCallbacks#callback}
   */
  public static double takeCalling(int times, FfmCallbacks.Callback callback, MemorySegment a) {
    double sum;
    try {
      sum = (double) TAKE_CALLING.invokeExact(times, callback.function(), a, doubles(a));
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
    callback.rethrow();
    return sum;
  }

  public static double takeMixed(
      MemorySegment a,
      int b,
      long c,
      double d,
      int e,
      long f,
      double g,
      int h,
      long i,
      double j,
      int k) {
    try {
      return (double) TAKE_MIXED.invokeExact(a, doubles(a), b, c, d, e, f, g, h, i, j, k);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  /** What C has set errno to; the string is in memory that lives as long as the call. */
  public static int failNamed(String s) {
    try (Arena arena = Arena.ofConfined()) {
      return failNamed(arena.allocateFrom(s));
    }
  }

  static int failNamed(MemorySegment s) {
    MemorySegment state = STATE_OF_THREAD.get();
    try {
      return (int) FAIL_NAMED.invokeExact(state, s) < 0 ? (int) ERRNO.get(state, 0L) : 0;
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  /** Copied for the call, as in all that are so named. */
  public static long checksumCopied(double[] a) {
    try (Arena arena = Arena.ofConfined()) {
      return checksum(arena.allocateFrom(JAVA_DOUBLE, a));
    }
  }

  public static double takeBothCopied(double[] a, double[] b) {
    try (Arena arena = Arena.ofConfined()) {
      return takeBoth(arena.allocateFrom(JAVA_DOUBLE, a), arena.allocateFrom(JAVA_DOUBLE, b));
    }
  }

  public static void spreadCopied(double[] a, double[] out) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment copy = arena.allocate(JAVA_DOUBLE, out.length);
      spread(arena.allocateFrom(JAVA_DOUBLE, a), copy);
      copyOut(copy, out);
    }
  }

  public static double limitEndsCopied(double[] a, double most) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment copy = arena.allocateFrom(JAVA_DOUBLE, a);
      double sum = limitEnds(copy, most);
      copyOut(copy, a);
      return sum;
    }
  }

  public static void spreadBothCopied(double[] a, double[] b, double[] out) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment copy = arena.allocate(JAVA_DOUBLE, out.length);
      spreadBoth(arena.allocateFrom(JAVA_DOUBLE, a), arena.allocateFrom(JAVA_DOUBLE, b), copy);
      copyOut(copy, out);
    }
  }

  public static double takeNamedCopied(String s, double[] a) {
    try (Arena arena = Arena.ofConfined()) {
      return takeNamed(arena.allocateFrom(s), arena.allocateFrom(JAVA_DOUBLE, a));
    }
  }

  public static double takeIntoCopied(double[] a) {
    try (Arena arena = Arena.ofConfined()) {
      return takeInto(arena.allocateFrom(JAVA_DOUBLE, a), arena.allocate(JAVA_DOUBLE));
    }
  }

  public static void spreadWeighedCopied(
      long a, long b, long c, long d, double[] in, double[] out) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment copy = arena.allocate(JAVA_DOUBLE, out.length);
      MemorySegment four = arena.allocate(FfmStructs.FOUR);
      spreadWeighed(four, a, b, c, d, arena.allocateFrom(JAVA_DOUBLE, in), copy);
      copyOut(copy, out);
    }
  }

  public static double takeCallingCopied(int times, FfmCallbacks.Callback callback, double[] a) {
    try (Arena arena = Arena.ofConfined()) {
      return takeCalling(times, callback, arena.allocateFrom(JAVA_DOUBLE, a));
    }
  }

  public static double takeMixedCopied(
      double[] a,
      int b,
      long c,
      double d,
      int e,
      long f,
      double g,
      int h,
      long i,
      double j,
      int k) {
    try (Arena arena = Arena.ofConfined()) {
      return takeMixed(arena.allocateFrom(JAVA_DOUBLE, a), b, c, d, e, f, g, h, i, j, k);
    }
  }

  private static long doubles(MemorySegment a) {
    return a.byteSize() / Double.BYTES;
  }

  static void copyOut(MemorySegment from, double[] to) {
    MemorySegment.copy(from, JAVA_DOUBLE, 0, to, 0, to.length);
  }

  private static void fill(MemorySegment four, long a, long b, long c, long d) {
    four.setAtIndex(JAVA_LONG, 0, a);
    four.setAtIndex(JAVA_LONG, 1, b);
    four.setAtIndex(JAVA_LONG, 2, c);
    four.setAtIndex(JAVA_LONG, 3, d);
  }
}
