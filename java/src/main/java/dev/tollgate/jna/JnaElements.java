// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;

/**
 * C's numbers by JNA, where each {@code getDouble} and {@code setDouble} is a call of JNI, however
 * functions are mapped; or copied in bulk. A {@code Memory} owns its memory, {@code close} frees
 * it, and it checks the offset; another {@code Pointer} knows no size and checks nothing.
 */
public final class JnaElements {

  static {
    // Tells JNA where its own library is, which Memory needs.
    JnaNative.library();
  }

  private JnaElements() {}

  /** C makes the numbers. */
  public static void randomFill(Memory a, long seed) {
    JnaDirectKernelBindings.tg_random_fill(a, a.size() / Double.BYTES, seed);
  }

  /** From the first to the last of n. */
  public static double sum(Pointer a, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a.getDouble((long) i * Double.BYTES);
    }
    return sum;
  }

  /** Those at these indexes, one after the other. */
  public static double sum(Pointer a, int[] order) {
    double sum = 0;
    for (int i : order) {
      sum += a.getDouble((long) i * Double.BYTES);
    }
    return sum;
  }

  /** Each of n becomes x. */
  public static void fill(Pointer a, int n, double x) {
    for (int i = 0; i < n; i++) {
      a.setDouble((long) i * Double.BYTES, x);
    }
  }

  /** Those at these indexes become x. */
  public static void fill(Pointer a, int[] order, double x) {
    for (int i : order) {
      a.setDouble((long) i * Double.BYTES, x);
    }
  }

  /** As many as the array holds, at once. */
  public static void read(Pointer a, double[] to) {
    a.read(0, to, 0, to.length);
  }

  /** As many as the array holds, at once. */
  public static void write(Pointer a, double[] from) {
    a.write(0, from, 0, from.length);
  }
}
