// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.DoubleByReference;

/**
 * Composites by JNA's direct mapping: arrays are copied for the call, always both ways, or are
 * {@code Memory}; a string is copied into memory of the call. The types of structs and callbacks
 * are those of {@link JnaInterfaceStructs} and {@link JnaInterfaceCallbacks}.
 */
public final class JnaDirectComposites {

  static {
    Native.register(JnaDirectComposites.class, JnaNative.library());
  }

  private JnaDirectComposites() {}

  /** Copied for the call, as in all that are so named. */
  public static long checksumCopied(double[] a) {
    return tg_checksum(a, a.length);
  }

  public static double takeBothCopied(double[] a, double[] b) {
    return tg_take_both(a, b, a.length);
  }

  public static void spreadCopied(double[] a, double[] out) {
    tg_spread(a, a.length, out);
  }

  public static double limitEndsCopied(double[] a, double most) {
    return tg_limit_ends(a, a.length, most);
  }

  public static void spreadBothCopied(double[] a, double[] b, double[] out) {
    tg_spread_both(a, b, a.length, out);
  }

  public static double takeNamedCopied(String s, double[] a) {
    return tg_take_named(s, a, a.length);
  }

  public static long weighLengths(String s, String t) {
    return tg_weigh_lengths(s, t);
  }

  /**
   * NaN where C says that there is no sum. The out-parameter is an array, because a {@code
   * DoubleByReference} that is made for a call costs more than the call.
   */
  public static double takeIntoCopied(double[] a) {
    double[] sum = new double[1];
    return tg_take_into(a, a.length, sum) == 0 ? sum[0] : Double.NaN;
  }

  /** With a struct that lives as long as the call. */
  public static void spreadWeighedCopied(
      long a, long b, long c, long d, double[] in, double[] out) {
    try (Memory memory = new Memory(JnaInterfaceStructs.FourByPointer.SIZE)) {
      JnaInterfaceStructs.FourByPointer four = new JnaInterfaceStructs.FourByPointer(memory);
      fill(four, a, b, c, d);
      tg_spread_weighed(four, in, in.length, out);
    }
  }

  public static double takeCallingCopied(
      int times, JnaInterfaceCallbacks.Callback callback, double[] a) {
    return tg_take_calling(times, callback, a, a.length);
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
    return tg_take_mixed(a, a.length, b, c, d, e, f, g, h, i, j, k);
  }

  /** What C has set errno to. */
  public static int failNamed(String s) {
    return tg_fail_named(s) < 0 ? Native.getLastError() : 0;
  }

  public static long checksum(Memory a) {
    return tg_checksum(a, doubles(a));
  }

  public static double takeBoth(Memory a, Memory b) {
    return tg_take_both(a, b, doubles(a));
  }

  public static void spread(Memory a, Memory out) {
    tg_spread(a, doubles(a), out);
  }

  public static double limitEnds(Memory a, double most) {
    return tg_limit_ends(a, doubles(a), most);
  }

  public static void spreadBoth(Memory a, Memory b, Memory out) {
    tg_spread_both(a, b, doubles(a), out);
  }

  public static double takeNamed(String s, Memory a) {
    return tg_take_named(s, a, doubles(a));
  }

  /**
   * NaN where C says that there is no sum.
   *
   * @param sum to which C writes
   */
  public static double takeInto(Memory a, DoubleByReference sum) {
    return tg_take_into(a, doubles(a), sum) == 0 ? sum.getValue() : Double.NaN;
  }

  /** With a struct that is filled and passed again and again. */
  public static void spreadWeighed(
      JnaInterfaceStructs.FourByPointer four,
      long a,
      long b,
      long c,
      long d,
      Memory in,
      Memory out) {
    fill(four, a, b, c, d);
    tg_spread_weighed(four, in, doubles(in), out);
  }

  public static double takeCalling(int times, JnaInterfaceCallbacks.Callback callback, Memory a) {
    return tg_take_calling(times, callback, a, doubles(a));
  }

  public static double takeMixed(
      Memory a, int b, long c, double d, int e, long f, double g, int h, long i, double j, int k) {
    return tg_take_mixed(a, doubles(a), b, c, d, e, f, g, h, i, j, k);
  }

  private static long doubles(Memory a) {
    return a.size() / Double.BYTES;
  }

  private static void fill(JnaInterfaceStructs.FourByPointer four, long a, long b, long c, long d) {
    four.a = a;
    four.b = b;
    four.c = c;
    four.d = d;
  }

  private static native long tg_checksum(double[] a, long n);

  private static native double tg_take_both(double[] a, double[] b, long n);

  private static native void tg_spread(double[] a, long n, double[] out);

  private static native double tg_limit_ends(double[] a, long n, double most);

  private static native void tg_spread_both(double[] a, double[] b, long n, double[] out);

  private static native double tg_take_named(String s, double[] a, long n);

  private static native long tg_weigh_lengths(String s, String t);

  private static native int tg_take_into(double[] a, long n, double[] sum);

  private static native void tg_spread_weighed(
      JnaInterfaceStructs.FourByPointer four, double[] in, long n, double[] out);

  private static native double tg_take_calling(
      int times, JnaInterfaceCallbacks.Callback callback, double[] a, long n);

  private static native double tg_take_mixed(
      double[] a,
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

  private static native int tg_fail_named(String s);

  private static native long tg_checksum(Pointer a, long n);

  private static native double tg_take_both(Pointer a, Pointer b, long n);

  private static native void tg_spread(Pointer a, long n, Pointer out);

  private static native double tg_limit_ends(Pointer a, long n, double most);

  private static native void tg_spread_both(Pointer a, Pointer b, long n, Pointer out);

  private static native double tg_take_named(String s, Pointer a, long n);

  private static native int tg_take_into(Pointer a, long n, DoubleByReference sum);

  private static native void tg_spread_weighed(
      JnaInterfaceStructs.FourByPointer four, Pointer in, long n, Pointer out);

  private static native double tg_take_calling(
      int times, JnaInterfaceCallbacks.Callback callback, Pointer a, long n);

  private static native double tg_take_mixed(
      Pointer a,
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
