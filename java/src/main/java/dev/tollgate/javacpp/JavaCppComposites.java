// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.natives.NativeLibrary;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Const;
import org.bytedeco.javacpp.annotation.CriticalRegion;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * Composites by JavaCPP: each is one native method, whose glue converts every argument by its type.
 *
 * <p>An array that is not {@code @Const} is copied both ways; what C only writes cannot be told.
 * The string and the struct stand before the arrays in C: the glue goes from the first argument to
 * the last, and must not call other functions of JNI once it has an array in place.
 */
@Platform(
    include = {"tollgate.h", "tollgate_errno.h"},
    link = "tollgate",
    library = "jnitollgate")
@NoException
public final class JavaCppComposites {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private JavaCppComposites() {}

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

  /** NaN where C says that there is no sum. The out-parameter is an array of one element. */
  public static double takeIntoCopied(double[] a) {
    double[] sum = new double[1];
    return tg_take_into(a, a.length, sum) == 0 ? sum[0] : Double.NaN;
  }

  /** With a struct that lives as long as the call. */
  public static void spreadWeighedCopied(
      long a, long b, long c, long d, double[] in, double[] out) {
    try (JavaCppStructs.Four four = new JavaCppStructs.Four()) {
      four.a(a).b(b).c(c).d(d);
      tg_spread_weighed(four, in, in.length, out);
    }
  }

  public static double takeCallingCopied(
      int times, JavaCppCallbacks.Callback callback, double[] a) {
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
    return tg_fail_named_and_read_errno(s);
  }

  /**
   * The arrays themselves, which the collector leaves where they are, as in all that are so named.
   */
  public static long checksumCritical(double[] a) {
    return checksumCritical(a, a.length);
  }

  public static double takeBothCritical(double[] a, double[] b) {
    return takeBothCritical(a, b, a.length);
  }

  public static void spreadCritical(double[] a, double[] out) {
    spreadCritical(a, a.length, out);
  }

  public static double limitEndsCritical(double[] a, double most) {
    return limitEndsCritical(a, a.length, most);
  }

  public static void spreadBothCritical(double[] a, double[] b, double[] out) {
    spreadBothCritical(a, b, a.length, out);
  }

  public static double takeNamedCritical(String s, double[] a) {
    return takeNamedCritical(s, a, a.length);
  }

  /** NaN where C says that there is no sum. The out-parameter is an array of one element. */
  public static double takeIntoCritical(double[] a) {
    double[] sum = new double[1];
    return takeIntoCritical(a, a.length, sum) == 0 ? sum[0] : Double.NaN;
  }

  /** With a struct that lives as long as the call. */
  public static void spreadWeighedCritical(
      long a, long b, long c, long d, double[] in, double[] out) {
    try (JavaCppStructs.Four four = new JavaCppStructs.Four()) {
      four.a(a).b(b).c(c).d(d);
      spreadWeighedCritical(four, in, in.length, out);
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
    return takeMixedCritical(a, a.length, b, c, d, e, f, g, h, i, j, k);
  }

  public static long checksum(DoublePointer a) {
    return tg_checksum(a, a.capacity());
  }

  public static double takeBoth(DoublePointer a, DoublePointer b) {
    return tg_take_both(a, b, a.capacity());
  }

  public static void spread(DoublePointer a, DoublePointer out) {
    tg_spread(a, a.capacity(), out);
  }

  public static double limitEnds(DoublePointer a, double most) {
    return tg_limit_ends(a, a.capacity(), most);
  }

  public static void spreadBoth(DoublePointer a, DoublePointer b, DoublePointer out) {
    tg_spread_both(a, b, a.capacity(), out);
  }

  public static double takeNamed(String s, DoublePointer a) {
    return tg_take_named(s, a, a.capacity());
  }

  /**
   * NaN where C says that there is no sum.
   *
   * @param sum of one element, to which C writes
   */
  public static double takeInto(DoublePointer a, DoublePointer sum) {
    return tg_take_into(a, a.capacity(), sum) == 0 ? sum.get() : Double.NaN;
  }

  /** With a struct that is filled and passed again and again. */
  public static void spreadWeighed(
      JavaCppStructs.Four four,
      long a,
      long b,
      long c,
      long d,
      DoublePointer in,
      DoublePointer out) {
    four.a(a).b(b).c(c).d(d);
    tg_spread_weighed(four, in, in.capacity(), out);
  }

  public static double takeCalling(int times, JavaCppCallbacks.Callback callback, DoublePointer a) {
    return tg_take_calling(times, callback, a, a.capacity());
  }

  public static double takeMixed(
      DoublePointer a,
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
    return tg_take_mixed(a, a.capacity(), b, c, d, e, f, g, h, i, j, k);
  }

  private static native @Cast("int64_t") long tg_checksum(
      @Const double[] a, @Cast("int64_t") long n);

  private static native double tg_take_both(
      @Const double[] a, @Const double[] b, @Cast("int64_t") long n);

  private static native void tg_spread(@Const double[] a, @Cast("int64_t") long n, double[] out);

  private static native double tg_limit_ends(double[] a, @Cast("int64_t") long n, double most);

  private static native void tg_spread_both(
      @Const double[] a, @Const double[] b, @Cast("int64_t") long n, double[] out);

  private static native double tg_take_named(String s, @Const double[] a, @Cast("int64_t") long n);

  private static native @Cast("int64_t") long tg_weigh_lengths(String s, String t);

  private static native int tg_take_into(@Const double[] a, @Cast("int64_t") long n, double[] sum);

  private static native void tg_spread_weighed(
      @Const JavaCppStructs.Four four, @Const double[] in, @Cast("int64_t") long n, double[] out);

  private static native double tg_take_calling(
      int times, JavaCppCallbacks.Callback callback, @Const double[] a, @Cast("int64_t") long n);

  private static native double tg_take_mixed(
      @Const double[] a,
      @Cast("int64_t") long n,
      int b,
      @Cast("int64_t") long c,
      double d,
      int e,
      @Cast("int64_t") long f,
      double g,
      int h,
      @Cast("int64_t") long i,
      double j,
      int k);

  private static native int tg_fail_named_and_read_errno(String s);

  @Name("tg_checksum")
  @CriticalRegion
  private static native @Cast("int64_t") long checksumCritical(
      @Const double[] a, @Cast("int64_t") long n);

  @Name("tg_take_both")
  @CriticalRegion
  private static native double takeBothCritical(
      @Const double[] a, @Const double[] b, @Cast("int64_t") long n);

  @Name("tg_spread")
  @CriticalRegion
  private static native void spreadCritical(
      @Const double[] a, @Cast("int64_t") long n, double[] out);

  @Name("tg_limit_ends")
  @CriticalRegion
  private static native double limitEndsCritical(double[] a, @Cast("int64_t") long n, double most);

  @Name("tg_spread_both")
  @CriticalRegion
  private static native void spreadBothCritical(
      @Const double[] a, @Const double[] b, @Cast("int64_t") long n, double[] out);

  @Name("tg_take_named")
  @CriticalRegion
  private static native double takeNamedCritical(
      String s, @Const double[] a, @Cast("int64_t") long n);

  @Name("tg_take_into")
  @CriticalRegion
  private static native int takeIntoCritical(
      @Const double[] a, @Cast("int64_t") long n, double[] sum);

  @Name("tg_spread_weighed")
  @CriticalRegion
  private static native void spreadWeighedCritical(
      @Const JavaCppStructs.Four four, @Const double[] in, @Cast("int64_t") long n, double[] out);

  @Name("tg_take_mixed")
  @CriticalRegion
  private static native double takeMixedCritical(
      @Const double[] a,
      @Cast("int64_t") long n,
      int b,
      @Cast("int64_t") long c,
      double d,
      int e,
      @Cast("int64_t") long f,
      double g,
      int h,
      @Cast("int64_t") long i,
      double j,
      int k);

  private static native @Cast("int64_t") long tg_checksum(
      @Const DoublePointer a, @Cast("int64_t") long n);

  private static native double tg_take_both(
      @Const DoublePointer a, @Const DoublePointer b, @Cast("int64_t") long n);

  private static native void tg_spread(
      @Const DoublePointer a, @Cast("int64_t") long n, DoublePointer out);

  private static native double tg_limit_ends(DoublePointer a, @Cast("int64_t") long n, double most);

  private static native void tg_spread_both(
      @Const DoublePointer a, @Const DoublePointer b, @Cast("int64_t") long n, DoublePointer out);

  private static native double tg_take_named(
      String s, @Const DoublePointer a, @Cast("int64_t") long n);

  private static native int tg_take_into(
      @Const DoublePointer a, @Cast("int64_t") long n, DoublePointer sum);

  private static native void tg_spread_weighed(
      @Const JavaCppStructs.Four four,
      @Const DoublePointer in,
      @Cast("int64_t") long n,
      DoublePointer out);

  private static native double tg_take_calling(
      int times,
      JavaCppCallbacks.Callback callback,
      @Const DoublePointer a,
      @Cast("int64_t") long n);

  private static native double tg_take_mixed(
      @Const DoublePointer a,
      @Cast("int64_t") long n,
      int b,
      @Cast("int64_t") long c,
      double d,
      int e,
      @Cast("int64_t") long f,
      double g,
      int h,
      @Cast("int64_t") long i,
      double j,
      int k);
}
