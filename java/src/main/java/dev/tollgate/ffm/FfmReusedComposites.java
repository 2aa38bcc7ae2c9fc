// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * Composites by FFM, with all data copied into memory that is reused. A segment that stands for an
 * array is as large as the array.
 */
public final class FfmReusedComposites {

  private FfmReusedComposites() {}

  public static long checksumReused(double[] a, MemorySegment reused) {
    copyIn(a, reused);
    return FfmComposites.checksum(reused);
  }

  public static double takeBothReused(
      double[] a, double[] b, MemorySegment reused, MemorySegment other) {
    copyIn(a, reused);
    copyIn(b, other);
    return FfmComposites.takeBoth(reused, other);
  }

  public static void spreadReused(
      double[] a, double[] out, MemorySegment reused, MemorySegment filled) {
    copyIn(a, reused);
    FfmComposites.spread(reused, filled);
    FfmComposites.copyOut(filled, out);
  }

  public static double limitEndsReused(double[] a, double most, MemorySegment reused) {
    copyIn(a, reused);
    double sum = FfmComposites.limitEnds(reused, most);
    FfmComposites.copyOut(reused, a);
    return sum;
  }

  public static void spreadBothReused(
      double[] a,
      double[] b,
      double[] out,
      MemorySegment reused,
      MemorySegment other,
      MemorySegment filled) {
    copyIn(a, reused);
    copyIn(b, other);
    FfmComposites.spreadBoth(reused, other, filled);
    FfmComposites.copyOut(filled, out);
  }

  /**
   * With a string too.
   *
   * @param string such as {@link SegmentAllocator#prefixAllocator}
   */
  public static double takeNamedReused(
      String s, double[] a, SegmentAllocator string, MemorySegment reused) {
    copyIn(a, reused);
    return FfmComposites.takeNamed(string.allocateFrom(s), reused);
  }

  /**
   * Strings only.
   *
   * @param string such as {@link SegmentAllocator#prefixAllocator}
   * @param other another one
   */
  public static long weighLengthsReused(
      String s, String t, SegmentAllocator string, SegmentAllocator other) {
    return FfmComposites.weighLengths(string.allocateFrom(s), other.allocateFrom(t));
  }

  public static double takeIntoReused(double[] a, MemorySegment reused, MemorySegment sum) {
    copyIn(a, reused);
    return FfmComposites.takeInto(reused, sum);
  }

  public static void spreadWeighedReused(
      MemorySegment four,
      long a,
      long b,
      long c,
      long d,
      double[] in,
      double[] out,
      MemorySegment reused,
      MemorySegment filled) {
    copyIn(in, reused);
    FfmComposites.spreadWeighed(four, a, b, c, d, reused, filled);
    FfmComposites.copyOut(filled, out);
  }

  public static double takeCallingReused(
      int times, FfmCallbacks.Callback callback, double[] a, MemorySegment reused) {
    copyIn(a, reused);
    return FfmComposites.takeCalling(times, callback, reused);
  }

  public static double takeMixedReused(
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
      int k,
      MemorySegment reused) {
    copyIn(a, reused);
    return FfmComposites.takeMixed(reused, b, c, d, e, f, g, h, i, j, k);
  }

  /**
   * A string only.
   *
   * @param string such as {@link SegmentAllocator#prefixAllocator}
   */
  public static int failNamedReused(String s, SegmentAllocator string) {
    return FfmComposites.failNamed(string.allocateFrom(s));
  }

  private static void copyIn(double[] from, MemorySegment to) {
    MemorySegment.copy(from, 0, to, JAVA_DOUBLE, 0, from.length);
  }
}
