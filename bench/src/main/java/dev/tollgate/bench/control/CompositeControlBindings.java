// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.control;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The prototypes of {@code tollgate_control.h} that repeat composites. */
public final class CompositeControlBindings {

  private static final MethodHandle REPEAT_CHECKSUM =
      ControlBindings.link(
          "tg_repeat_checksum", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG));
  private static final MethodHandle REPEAT_TAKE_BOTH =
      ControlBindings.link(
          "tg_repeat_take_both",
          FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG));
  private static final MethodHandle REPEAT_SPREAD =
      ControlBindings.link(
          "tg_repeat_spread", FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS));
  private static final MethodHandle REPEAT_LIMIT_ENDS =
      ControlBindings.link(
          "tg_repeat_limit_ends",
          FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_DOUBLE));
  private static final MethodHandle REPEAT_SPREAD_BOTH =
      ControlBindings.link(
          "tg_repeat_spread_both",
          FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS));
  private static final MethodHandle REPEAT_TAKE_NAMED =
      ControlBindings.link(
          "tg_repeat_take_named",
          FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG));
  private static final MethodHandle REPEAT_WEIGH_LENGTHS =
      ControlBindings.link(
          "tg_repeat_weigh_lengths", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS));
  private static final MethodHandle REPEAT_TAKE_INTO =
      ControlBindings.link(
          "tg_repeat_take_into",
          FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS));
  private static final MethodHandle REPEAT_SPREAD_WEIGHED =
      ControlBindings.link(
          "tg_repeat_spread_weighed",
          FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS));
  private static final MethodHandle REPEAT_TAKE_CALLING =
      ControlBindings.link(
          "tg_repeat_take_calling",
          FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG));
  private static final MethodHandle REPEAT_TAKE_MIXED =
      ControlBindings.link(
          "tg_repeat_take_mixed",
          FunctionDescriptor.of(
              JAVA_DOUBLE,
              JAVA_LONG,
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
              JAVA_INT));
  private static final MethodHandle REPEAT_FAIL_NAMED =
      ControlBindings.link(
          "tg_repeat_fail_named", FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS));

  private CompositeControlBindings() {}

  public static long tg_repeat_checksum(long times, MemorySegment a, long n) {
    try {
      return (long) REPEAT_CHECKSUM.invokeExact(times, a, n);
    } catch (Throwable thrown) {
      throw ControlBindings.unchecked(thrown);
    }
  }

  public static double tg_repeat_take_both(long times, MemorySegment a, MemorySegment b, long n) {
    try {
      return (double) REPEAT_TAKE_BOTH.invokeExact(times, a, b, n);
    } catch (Throwable thrown) {
      throw ControlBindings.unchecked(thrown);
    }
  }

  public static void tg_repeat_spread(long times, MemorySegment a, long n, MemorySegment out) {
    try {
      REPEAT_SPREAD.invokeExact(times, a, n, out);
    } catch (Throwable thrown) {
      throw ControlBindings.unchecked(thrown);
    }
  }

  public static double tg_repeat_limit_ends(long times, MemorySegment a, long n, double most) {
    try {
      return (double) REPEAT_LIMIT_ENDS.invokeExact(times, a, n, most);
    } catch (Throwable thrown) {
      throw ControlBindings.unchecked(thrown);
    }
  }

  public static void tg_repeat_spread_both(
      long times, MemorySegment a, MemorySegment b, long n, MemorySegment out) {
    try {
      REPEAT_SPREAD_BOTH.invokeExact(times, a, b, n, out);
    } catch (Throwable thrown) {
      throw ControlBindings.unchecked(thrown);
    }
  }

  public static double tg_repeat_take_named(long times, MemorySegment s, MemorySegment a, long n) {
    try {
      return (double) REPEAT_TAKE_NAMED.invokeExact(times, s, a, n);
    } catch (Throwable thrown) {
      throw ControlBindings.unchecked(thrown);
    }
  }

  public static long tg_repeat_weigh_lengths(long times, MemorySegment s, MemorySegment t) {
    try {
      return (long) REPEAT_WEIGH_LENGTHS.invokeExact(times, s, t);
    } catch (Throwable thrown) {
      throw ControlBindings.unchecked(thrown);
    }
  }

  public static int tg_repeat_take_into(long times, MemorySegment a, long n, MemorySegment sum) {
    try {
      return (int) REPEAT_TAKE_INTO.invokeExact(times, a, n, sum);
    } catch (Throwable thrown) {
      throw ControlBindings.unchecked(thrown);
    }
  }

  public static void tg_repeat_spread_weighed(
      long times, MemorySegment four, MemorySegment a, long n, MemorySegment out) {
    try {
      REPEAT_SPREAD_WEIGHED.invokeExact(times, four, a, n, out);
    } catch (Throwable thrown) {
      throw ControlBindings.unchecked(thrown);
    }
  }

  public static double tg_repeat_take_calling(
      long times, int calls, MemorySegment callback, MemorySegment a, long n) {
    try {
      return (double) REPEAT_TAKE_CALLING.invokeExact(times, calls, callback, a, n);
    } catch (Throwable thrown) {
      throw ControlBindings.unchecked(thrown);
    }
  }

  public static double tg_repeat_take_mixed(
      long times,
      MemorySegment a,
      long n,
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
      return (double) REPEAT_TAKE_MIXED.invokeExact(times, a, n, b, c, d, e, f, g, h, i, j, k);
    } catch (Throwable thrown) {
      throw ControlBindings.unchecked(thrown);
    }
  }

  public static int tg_repeat_fail_named(long times, MemorySegment s) {
    try {
      return (int) REPEAT_FAIL_NAMED.invokeExact(times, s);
    } catch (Throwable thrown) {
      throw ControlBindings.unchecked(thrown);
    }
  }
}
