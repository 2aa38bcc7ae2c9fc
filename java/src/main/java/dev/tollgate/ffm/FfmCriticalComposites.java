// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Composites by critical calls of FFM: C works on the heap arrays themselves. No safepoint is
 * reached until C returns, which must not call back.
 *
 * <p>A struct and an out-parameter are small arrays. A string is encoded into a confined arena.
 */
public final class FfmCriticalComposites {

  private static final Linker.Option CRITICAL = Linker.Option.critical(true);

  private static final MethodHandle CHECKSUM_CRITICAL =
      FfmLibrary.link("tg_checksum", FfmComposites.CHECKSUM_TYPE, CRITICAL);
  private static final MethodHandle TAKE_BOTH_CRITICAL =
      FfmLibrary.link("tg_take_both", FfmComposites.TAKE_BOTH_TYPE, CRITICAL);
  private static final MethodHandle SPREAD_CRITICAL =
      FfmLibrary.link("tg_spread", FfmComposites.SPREAD_TYPE, CRITICAL);
  private static final MethodHandle LIMIT_ENDS_CRITICAL =
      FfmLibrary.link("tg_limit_ends", FfmComposites.LIMIT_ENDS_TYPE, CRITICAL);
  private static final MethodHandle SPREAD_BOTH_CRITICAL =
      FfmLibrary.link("tg_spread_both", FfmComposites.SPREAD_BOTH_TYPE, CRITICAL);
  private static final MethodHandle TAKE_NAMED_CRITICAL =
      FfmLibrary.link("tg_take_named", FfmComposites.TAKE_NAMED_TYPE, CRITICAL);
  private static final MethodHandle TAKE_INTO_CRITICAL =
      FfmLibrary.link("tg_take_into", FfmComposites.TAKE_INTO_TYPE, CRITICAL);
  private static final MethodHandle SPREAD_WEIGHED_CRITICAL =
      FfmLibrary.link("tg_spread_weighed", FfmComposites.SPREAD_WEIGHED_TYPE, CRITICAL);
  private static final MethodHandle TAKE_MIXED_CRITICAL =
      FfmLibrary.link("tg_take_mixed", FfmComposites.TAKE_MIXED_TYPE, CRITICAL);

  private FfmCriticalComposites() {}

  public static long checksumCritical(double[] a) {
    try {
      return (long) CHECKSUM_CRITICAL.invokeExact(MemorySegment.ofArray(a), (long) a.length);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static double takeBothCritical(double[] a, double[] b) {
    try {
      return (double)
          TAKE_BOTH_CRITICAL.invokeExact(
              MemorySegment.ofArray(a), MemorySegment.ofArray(b), (long) a.length);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static void spreadCritical(double[] a, double[] out) {
    try {
      SPREAD_CRITICAL.invokeExact(
          MemorySegment.ofArray(a), (long) a.length, MemorySegment.ofArray(out));
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static double limitEndsCritical(double[] a, double most) {
    try {
      return (double)
          LIMIT_ENDS_CRITICAL.invokeExact(MemorySegment.ofArray(a), (long) a.length, most);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static void spreadBothCritical(double[] a, double[] b, double[] out) {
    try {
      SPREAD_BOTH_CRITICAL.invokeExact(
          MemorySegment.ofArray(a),
          MemorySegment.ofArray(b),
          (long) a.length,
          MemorySegment.ofArray(out));
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static double takeNamedCritical(String s, double[] a) {
    try (Arena arena = Arena.ofConfined()) {
      return takeNamedCritical(arena.allocateFrom(s), a);
    }
  }

  private static double takeNamedCritical(MemorySegment s, double[] a) {
    try {
      return (double) TAKE_NAMED_CRITICAL.invokeExact(s, MemorySegment.ofArray(a), (long) a.length);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static double takeIntoCritical(double[] a) {
    double[] sum = new double[1];
    int status;
    try {
      status =
          (int)
              TAKE_INTO_CRITICAL.invokeExact(
                  MemorySegment.ofArray(a), (long) a.length, MemorySegment.ofArray(sum));
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
    return status == 0 ? sum[0] : Double.NaN;
  }

  public static void spreadWeighedCritical(
      long a, long b, long c, long d, double[] in, double[] out) {
    MemorySegment four = MemorySegment.ofArray(new long[] {a, b, c, d});
    try {
      SPREAD_WEIGHED_CRITICAL.invokeExact(
          four, MemorySegment.ofArray(in), (long) in.length, MemorySegment.ofArray(out));
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static double takeMixedCritical(
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
    try {
      return (double)
          TAKE_MIXED_CRITICAL.invokeExact(
              MemorySegment.ofArray(a), (long) a.length, b, c, d, e, f, g, h, i, j, k);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }
}
