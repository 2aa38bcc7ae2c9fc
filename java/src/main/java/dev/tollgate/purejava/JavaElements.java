// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.purejava;

import java.util.SplittableRandom;

/** Numbers that Java holds itself, in an array. */
public final class JavaElements {

  private JavaElements() {}

  /** The numbers of {@code tg_random_fill}, made by Java. */
  public static double[] random(int n, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] a = new double[n];
    for (int i = 0; i < n; i++) {
      a[i] = random.nextDouble();
    }
    return a;
  }

  /** From the first to the last. */
  public static double sum(double[] a) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i];
    }
    return sum;
  }

  /** Those at these indexes, one after the other. */
  public static double sum(double[] a, int[] order) {
    double sum = 0;
    for (int i : order) {
      sum += a[i];
    }
    return sum;
  }

  /** Each becomes x. */
  public static void fill(double[] a, double x) {
    for (int i = 0; i < a.length; i++) {
      a[i] = x;
    }
  }

  /** Those at these indexes become x. */
  public static void fill(double[] a, int[] order, double x) {
    for (int i : order) {
      a[i] = x;
    }
  }
}
