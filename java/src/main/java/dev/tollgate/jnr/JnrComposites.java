// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import static java.lang.ref.Reference.reachabilityFence;

import jnr.ffi.LastError;
import jnr.ffi.Pointer;
import jnr.ffi.annotations.Encoding;
import jnr.ffi.annotations.IgnoreError;
import jnr.ffi.annotations.In;
import jnr.ffi.annotations.Out;
import jnr.ffi.annotations.Pinned;
import jnr.ffi.annotations.SaveError;
import jnr.ffi.byref.DoubleByReference;
import jnr.ffi.types.int64_t;

/**
 * Composites by JNR-FFI: arrays are copied for the call, one way when {@code @In} or {@code @Out}
 * says so, or are passed in place by {@code @Pinned}, or are memory off the heap. A string, a new
 * struct and an out-parameter are copied for the call in any case.
 */
public final class JnrComposites {

  private static final Prototypes C = JnrNative.load(Prototypes.class);
  private static final CriticalPrototypes CRITICAL_C = JnrNative.load(CriticalPrototypes.class);
  private static final Saving SAVING = JnrNative.load(Saving.class);
  private static final jnr.ffi.Runtime RUNTIME = jnr.ffi.Runtime.getRuntime(C);

  private JnrComposites() {}

  /** The functions, as they are named in C. */
  @IgnoreError
  @Encoding("UTF-8")
  public interface Prototypes {
    @int64_t
    long tg_checksum(@In double[] a, @int64_t long n);

    double tg_take_both(@In double[] a, @In double[] b, @int64_t long n);

    void tg_spread(@In double[] a, @int64_t long n, @Out double[] out);

    double tg_limit_ends(double[] a, @int64_t long n, double most);

    void tg_spread_both(@In double[] a, @In double[] b, @int64_t long n, @Out double[] out);

    double tg_take_named(String s, @In double[] a, @int64_t long n);

    @int64_t
    long tg_weigh_lengths(String s, String t);

    int tg_take_into(@In double[] a, @int64_t long n, @Out DoubleByReference sum);

    void tg_spread_weighed(
        @In JnrStructs.Four four, @In double[] in, @int64_t long n, @Out double[] out);

    double tg_take_calling(
        int times, JnrCallbacks.Callback callback, @In double[] a, @int64_t long n);

    double tg_take_mixed(
        @In double[] a,
        @int64_t long n,
        int b,
        @int64_t long c,
        double d,
        int e,
        @int64_t long f,
        double g,
        int h,
        @int64_t long i,
        double j,
        int k);

    @int64_t
    long tg_checksum(Pointer a, @int64_t long n);

    double tg_take_both(Pointer a, Pointer b, @int64_t long n);

    void tg_spread(Pointer a, @int64_t long n, Pointer out);

    double tg_limit_ends(Pointer a, @int64_t long n, double most);

    void tg_spread_both(Pointer a, Pointer b, @int64_t long n, Pointer out);

    double tg_take_named(String s, Pointer a, @int64_t long n);

    int tg_take_into(Pointer a, @int64_t long n, Pointer sum);

    void tg_spread_weighed(@In JnrStructs.Four four, Pointer in, @int64_t long n, Pointer out);

    double tg_take_calling(int times, JnrCallbacks.Callback callback, Pointer a, @int64_t long n);

    double tg_take_mixed(
        Pointer a,
        @int64_t long n,
        int b,
        @int64_t long c,
        double d,
        int e,
        @int64_t long f,
        double g,
        int h,
        @int64_t long i,
        double j,
        int k);
  }

  /** The same, with arrays that stay where they are. */
  @IgnoreError
  @Encoding("UTF-8")
  public interface CriticalPrototypes {
    @int64_t
    long tg_checksum(@In @Pinned double[] a, @int64_t long n);

    double tg_take_both(@In @Pinned double[] a, @In @Pinned double[] b, @int64_t long n);

    void tg_spread(@In @Pinned double[] a, @int64_t long n, @Out @Pinned double[] out);

    double tg_limit_ends(@Pinned double[] a, @int64_t long n, double most);

    void tg_spread_both(
        @In @Pinned double[] a, @In @Pinned double[] b, @int64_t long n, @Out @Pinned double[] out);

    double tg_take_named(String s, @In @Pinned double[] a, @int64_t long n);

    int tg_take_into(@In @Pinned double[] a, @int64_t long n, @Out DoubleByReference sum);

    void tg_spread_weighed(
        @In JnrStructs.Four four,
        @In @Pinned double[] in,
        @int64_t long n,
        @Out @Pinned double[] out);

    double tg_take_mixed(
        @In @Pinned double[] a,
        @int64_t long n,
        int b,
        @int64_t long c,
        double d,
        int e,
        @int64_t long f,
        double g,
        int h,
        @int64_t long i,
        double j,
        int k);
  }

  /** The function that sets errno. */
  @SaveError
  @Encoding("UTF-8")
  public interface Saving {
    int tg_fail_named(String s);
  }

  /** Copied for the call, as in all that are so named. */
  public static long checksumCopied(double[] a) {
    return C.tg_checksum(a, a.length);
  }

  public static double takeBothCopied(double[] a, double[] b) {
    return C.tg_take_both(a, b, a.length);
  }

  public static void spreadCopied(double[] a, double[] out) {
    C.tg_spread(a, a.length, out);
  }

  public static double limitEndsCopied(double[] a, double most) {
    return C.tg_limit_ends(a, a.length, most);
  }

  public static void spreadBothCopied(double[] a, double[] b, double[] out) {
    C.tg_spread_both(a, b, a.length, out);
  }

  public static double takeNamedCopied(String s, double[] a) {
    return C.tg_take_named(s, a, a.length);
  }

  public static long weighLengths(String s, String t) {
    return C.tg_weigh_lengths(s, t);
  }

  /** NaN where C says that there is no sum. */
  public static double takeIntoCopied(double[] a) {
    DoubleByReference sum = new DoubleByReference();
    return C.tg_take_into(a, a.length, sum) == 0 ? sum.doubleValue() : Double.NaN;
  }

  /** With a struct that lives as long as the call. */
  public static void spreadWeighedCopied(
      long a, long b, long c, long d, double[] in, double[] out) {
    JnrStructs.Four four = new JnrStructs.Four(RUNTIME);
    fill(four, a, b, c, d);
    C.tg_spread_weighed(four, in, in.length, out);
  }

  public static double takeCallingCopied(int times, JnrCallbacks.Callback callback, double[] a) {
    try {
      return C.tg_take_calling(times, callback, a, a.length);
    } finally {
      reachabilityFence(callback);
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
    return C.tg_take_mixed(a, a.length, b, c, d, e, f, g, h, i, j, k);
  }

  /** What C has set errno to. */
  public static int failNamed(String s) {
    return SAVING.tg_fail_named(s) < 0 ? LastError.getLastError(RUNTIME) : 0;
  }

  /**
   * The arrays themselves, which the collector leaves where they are, as in all that are so named.
   */
  public static long checksumCritical(double[] a) {
    return CRITICAL_C.tg_checksum(a, a.length);
  }

  public static double takeBothCritical(double[] a, double[] b) {
    return CRITICAL_C.tg_take_both(a, b, a.length);
  }

  public static void spreadCritical(double[] a, double[] out) {
    CRITICAL_C.tg_spread(a, a.length, out);
  }

  public static double limitEndsCritical(double[] a, double most) {
    return CRITICAL_C.tg_limit_ends(a, a.length, most);
  }

  public static void spreadBothCritical(double[] a, double[] b, double[] out) {
    CRITICAL_C.tg_spread_both(a, b, a.length, out);
  }

  public static double takeNamedCritical(String s, double[] a) {
    return CRITICAL_C.tg_take_named(s, a, a.length);
  }

  /** NaN where C says that there is no sum. */
  public static double takeIntoCritical(double[] a) {
    DoubleByReference sum = new DoubleByReference();
    return CRITICAL_C.tg_take_into(a, a.length, sum) == 0 ? sum.doubleValue() : Double.NaN;
  }

  /** With a struct that lives as long as the call. */
  public static void spreadWeighedCritical(
      long a, long b, long c, long d, double[] in, double[] out) {
    JnrStructs.Four four = new JnrStructs.Four(RUNTIME);
    fill(four, a, b, c, d);
    CRITICAL_C.tg_spread_weighed(four, in, in.length, out);
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
    return CRITICAL_C.tg_take_mixed(a, a.length, b, c, d, e, f, g, h, i, j, k);
  }

  public static long checksum(Pointer a) {
    return C.tg_checksum(a, doubles(a));
  }

  public static double takeBoth(Pointer a, Pointer b) {
    return C.tg_take_both(a, b, doubles(a));
  }

  public static void spread(Pointer a, Pointer out) {
    C.tg_spread(a, doubles(a), out);
  }

  public static double limitEnds(Pointer a, double most) {
    return C.tg_limit_ends(a, doubles(a), most);
  }

  public static void spreadBoth(Pointer a, Pointer b, Pointer out) {
    C.tg_spread_both(a, b, doubles(a), out);
  }

  public static double takeNamed(String s, Pointer a) {
    return C.tg_take_named(s, a, doubles(a));
  }

  /**
   * NaN where C says that there is no sum.
   *
   * @param sum the memory of a double, to which C writes
   */
  public static double takeInto(Pointer a, Pointer sum) {
    return C.tg_take_into(a, doubles(a), sum) == 0 ? sum.getDouble(0) : Double.NaN;
  }

  /** With a struct that is filled and passed again and again. */
  public static void spreadWeighed(
      JnrStructs.Four four, long a, long b, long c, long d, Pointer in, Pointer out) {
    fill(four, a, b, c, d);
    C.tg_spread_weighed(four, in, doubles(in), out);
  }

  public static double takeCalling(int times, JnrCallbacks.Callback callback, Pointer a) {
    try {
      return C.tg_take_calling(times, callback, a, doubles(a));
    } finally {
      reachabilityFence(callback);
    }
  }

  public static double takeMixed(
      Pointer a, int b, long c, double d, int e, long f, double g, int h, long i, double j, int k) {
    return C.tg_take_mixed(a, doubles(a), b, c, d, e, f, g, h, i, j, k);
  }

  private static long doubles(Pointer a) {
    return a.size() / Double.BYTES;
  }

  private static void fill(JnrStructs.Four four, long a, long b, long c, long d) {
    four.a.set(a);
    four.b.set(b);
    four.c.set(c);
    four.d.set(d);
  }
}
