// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.purejava;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The same as the composites of {@code tollgate.h}, in Java, to the bit. */
public final class JavaComposites {

  private JavaComposites() {}

  /** An array: the sum of the bits of its elements. */
  public static long checksum(double[] a) {
    long sum = 0;
    for (double element : a) {
      sum += Double.doubleToRawLongBits(element);
    }
    return sum;
  }

  /** Two arrays: the ends of one minus those of the other. */
  public static double takeBoth(double[] a, double[] b) {
    return take(a) - take(b);
  }

  /** An array, and one that is filled with the sum of its ends. */
  public static void spread(double[] a, double[] out) {
    Arrays.fill(out, take(a));
  }

  /** An array whose ends are limited; the result is their sum. */
  public static double limitEnds(double[] a, double most) {
    if (a[0] > most) {
      a[0] = most;
    }
    if (a[a.length - 1] > most) {
      a[a.length - 1] = most;
    }
    return take(a);
  }

  /** Two arrays, and one that is filled with the ends of one minus those of the other. */
  public static void spreadBoth(double[] a, double[] b, double[] out) {
    Arrays.fill(out, takeBoth(a, b));
  }

  /** A string and an array: the bytes of the string, plus the ends. */
  public static double takeNamed(String s, double[] a) {
    return length(s) + take(a);
  }

  /** Two strings: the bytes of one, plus twice those of the other. */
  public static long weighLengths(String s, String t) {
    return length(s) + 2L * length(t);
  }

  /** An array and an out-parameter: the sum of the ends, or NaN where there are none. */
  public static double takeInto(double[] a) {
    return a.length < 1 ? Double.NaN : take(a);
  }

  /** A struct, an array, and one that is filled with the weight of the struct plus the ends. */
  public static void spreadWeighed(long a, long b, long c, long d, double[] in, double[] out) {
    Arrays.fill(out, a + 2 * b + 3 * c + 4 * d + take(in));
  }

  /** Callbacks and an array: what they return for 0, 1 …, plus the ends. */
  public static double takeCalling(int times, IntUnaryOperator callback, double[] a) {
    long sum = 0;
    for (int i = 0; i < times; i++) {
      sum += callback.applyAsInt(i);
    }
    return sum + take(a);
  }

  /** An array and ten numbers: the sum of all numbers and the ends. */
  public static double takeMixed(
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
    return (b + c + e + f + h + i + k) + ((d + g) + j) + take(a);
  }

  /** A string and errno: what C sets errno to. */
  public static int failNamed(String s) {
    return length(s);
  }

  private static double take(double[] a) {
    return a[0] + a[a.length - 1];
  }

  private static int length(String s) {
    return s.getBytes(UTF_8).length;
  }
}
