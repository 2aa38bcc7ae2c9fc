// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import static java.lang.ref.Reference.reachabilityFence;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.MemorySegment;
import java.util.function.IntUnaryOperator;

/**
 * Composites by JNI ({@code native/jni/composites.c}): each is one call, and the glue makes of its
 * arguments what C wants. Arrays are copied to memory of the glue, handed over in place, or passed
 * by address; a string is passed as UTF-8 bytes, a struct as its fields. What C writes to an
 * out-parameter or to errno, the glue returns.
 */
public final class JniComposites {

  static {
    NativeLibrary.JNI_GLUE.load();
    findMembers();
  }

  private JniComposites() {}

  /** The glue keeps the id of the callback's method. */
  private static native void findMembers();

  /** Copied into memory of the glue's, as in all that are so named. */
  public static long checksumByRegion(double[] a) {
    return checksum_by_region(a, a.length);
  }

  public static double takeBothByRegion(double[] a, double[] b) {
    return take_both_by_region(a, b, a.length);
  }

  public static void spreadByRegion(double[] a, double[] out) {
    spread_by_region(a, a.length, out);
  }

  public static double limitEndsByRegion(double[] a, double most) {
    return limit_ends_by_region(a, a.length, most);
  }

  public static void spreadBothByRegion(double[] a, double[] b, double[] out) {
    spread_both_by_region(a, b, a.length, out);
  }

  public static double takeNamedByRegion(String s, double[] a) {
    return take_named_by_region(s.getBytes(UTF_8), a, a.length);
  }

  public static long weighLengths(String s, String t) {
    return tg_weigh_lengths(s.getBytes(UTF_8), t.getBytes(UTF_8));
  }

  /** NaN where C says that there is no sum. */
  public static double takeIntoByRegion(double[] a) {
    return take_into_by_region(a, a.length);
  }

  public static void spreadWeighedByRegion(
      long a, long b, long c, long d, double[] in, double[] out) {
    spread_weighed_by_region(a, b, c, d, in, in.length, out);
  }

  public static double takeCallingByRegion(int times, IntUnaryOperator callback, double[] a) {
    return take_calling_by_region(times, callback, a, a.length);
  }

  public static double takeMixedByRegion(
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
    return take_mixed_by_region(a, a.length, b, c, d, e, f, g, h, i, j, k);
  }

  /** What C has set errno to. */
  public static int failNamed(String s) {
    return tg_fail_named(s.getBytes(UTF_8));
  }

  private static native long checksum_by_region(double[] a, int n);

  private static native double take_both_by_region(double[] a, double[] b, int n);

  private static native void spread_by_region(double[] a, int n, double[] out);

  private static native double limit_ends_by_region(double[] a, int n, double most);

  private static native void spread_both_by_region(double[] a, double[] b, int n, double[] out);

  private static native double take_named_by_region(byte[] utf8, double[] a, int n);

  private static native long tg_weigh_lengths(byte[] utf8, byte[] otherUtf8);

  private static native double take_into_by_region(double[] a, int n);

  private static native void spread_weighed_by_region(
      long a, long b, long c, long d, double[] in, int n, double[] out);

  private static native double take_calling_by_region(
      int times, IntUnaryOperator callback, double[] a, int n);

  private static native double take_mixed_by_region(
      double[] a,
      int n,
      int b,
      long c,
      double d,
      int e,
      long f,
      double g,
      int h,
      long i,
      double j,
      int k);

  private static native int tg_fail_named(byte[] utf8);

  /** The arrays themselves, which the collector leaves where they are, as in all that follow. */
  public static long checksumCritical(double[] a) {
    return checksum_critical(a, a.length);
  }

  public static double takeBothCritical(double[] a, double[] b) {
    return take_both_critical(a, b, a.length);
  }

  public static void spreadCritical(double[] a, double[] out) {
    spread_critical(a, a.length, out);
  }

  public static double limitEndsCritical(double[] a, double most) {
    return limit_ends_critical(a, a.length, most);
  }

  public static void spreadBothCritical(double[] a, double[] b, double[] out) {
    spread_both_critical(a, b, a.length, out);
  }

  public static double takeNamedCritical(String s, double[] a) {
    return take_named_critical(s.getBytes(UTF_8), a, a.length);
  }

  /** NaN where C says that there is no sum. */
  public static double takeIntoCritical(double[] a) {
    return take_into_critical(a, a.length);
  }

  public static void spreadWeighedCritical(
      long a, long b, long c, long d, double[] in, double[] out) {
    spread_weighed_critical(a, b, c, d, in, in.length, out);
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
    return take_mixed_critical(a, a.length, b, c, d, e, f, g, h, i, j, k);
  }

  private static native long checksum_critical(double[] a, int n);

  private static native double take_both_critical(double[] a, double[] b, int n);

  private static native void spread_critical(double[] a, int n, double[] out);

  private static native double limit_ends_critical(double[] a, int n, double most);

  private static native void spread_both_critical(double[] a, double[] b, int n, double[] out);

  private static native double take_named_critical(byte[] utf8, double[] a, int n);

  private static native double take_into_critical(double[] a, int n);

  private static native void spread_weighed_critical(
      long a, long b, long c, long d, double[] in, int n, double[] out);

  private static native double take_mixed_critical(
      double[] a,
      int n,
      int b,
      long c,
      double d,
      int e,
      long f,
      double g,
      int h,
      long i,
      double j,
      int k);

  /** Of memory off the heap, as in all that follow. */
  public static long checksum(MemorySegment a) {
    try {
      return checksum_at(a.address(), a.byteSize() / Double.BYTES);
    } finally {
      reachabilityFence(a);
    }
  }

  public static double takeBoth(MemorySegment a, MemorySegment b) {
    try {
      return take_both_at(a.address(), b.address(), a.byteSize() / Double.BYTES);
    } finally {
      reachabilityFence(a);
      reachabilityFence(b);
    }
  }

  public static void spread(MemorySegment a, MemorySegment out) {
    try {
      spread_at(a.address(), a.byteSize() / Double.BYTES, out.address());
    } finally {
      reachabilityFence(a);
      reachabilityFence(out);
    }
  }

  public static double limitEnds(MemorySegment a, double most) {
    try {
      return limit_ends_at(a.address(), a.byteSize() / Double.BYTES, most);
    } finally {
      reachabilityFence(a);
    }
  }

  public static void spreadBoth(MemorySegment a, MemorySegment b, MemorySegment out) {
    try {
      spread_both_at(a.address(), b.address(), a.byteSize() / Double.BYTES, out.address());
    } finally {
      reachabilityFence(a);
      reachabilityFence(b);
      reachabilityFence(out);
    }
  }

  public static double takeNamed(String s, MemorySegment a) {
    try {
      return take_named_at(s.getBytes(UTF_8), a.address(), a.byteSize() / Double.BYTES);
    } finally {
      reachabilityFence(a);
    }
  }

  /** NaN where C says that there is no sum. */
  public static double takeInto(MemorySegment a) {
    try {
      return take_into_at(a.address(), a.byteSize() / Double.BYTES);
    } finally {
      reachabilityFence(a);
    }
  }

  public static void spreadWeighed(
      long a, long b, long c, long d, MemorySegment in, MemorySegment out) {
    try {
      spread_weighed_at(a, b, c, d, in.address(), in.byteSize() / Double.BYTES, out.address());
    } finally {
      reachabilityFence(in);
      reachabilityFence(out);
    }
  }

  public static double takeCalling(int times, IntUnaryOperator callback, MemorySegment a) {
    try {
      return take_calling_at(times, callback, a.address(), a.byteSize() / Double.BYTES);
    } finally {
      reachabilityFence(a);
    }
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
      return take_mixed_at(a.address(), a.byteSize() / Double.BYTES, b, c, d, e, f, g, h, i, j, k);
    } finally {
      reachabilityFence(a);
    }
  }

  private static native long checksum_at(long a, long n);

  private static native double take_both_at(long a, long b, long n);

  private static native void spread_at(long a, long n, long out);

  private static native double limit_ends_at(long a, long n, double most);

  private static native void spread_both_at(long a, long b, long n, long out);

  private static native double take_named_at(byte[] utf8, long a, long n);

  private static native double take_into_at(long a, long n);

  private static native void spread_weighed_at(
      long a, long b, long c, long d, long in, long n, long out);

  private static native double take_calling_at(
      int times, IntUnaryOperator callback, long a, long n);

  private static native double take_mixed_at(
      long a,
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
      int k);
}
