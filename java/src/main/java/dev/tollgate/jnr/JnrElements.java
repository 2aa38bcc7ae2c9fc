// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import jnr.ffi.Pointer;
import jnr.ffi.annotations.IgnoreError;
import jnr.ffi.types.int64_t;

/**
 * C's numbers by JNR-FFI: through a {@code Pointer} that checks the offset and reads by {@code
 * sun.misc.Unsafe}. A pointer that JNR-FFI allocated owns the memory, which is freed when that is
 * garbage.
 */
public final class JnrElements {

  private static final Prototypes C = JnrNative.load(Prototypes.class);

  private JnrElements() {}

  /** The function, as it is named in C. */
  @IgnoreError
  public interface Prototypes {
    void tg_random_fill(Pointer out, @int64_t long n, @int64_t long seed);
  }

  /** C makes the numbers. */
  public static void randomFill(Pointer a, long seed) {
    C.tg_random_fill(a, a.size() / Double.BYTES, seed);
  }

  /** From the first to the last. */
  public static double sum(Pointer a) {
    int n = (int) (a.size() / Double.BYTES);
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

  /** Each becomes x. */
  public static void fill(Pointer a, double x) {
    int n = (int) (a.size() / Double.BYTES);
    for (int i = 0; i < n; i++) {
      a.putDouble((long) i * Double.BYTES, x);
    }
  }

  /** Those at these indexes become x. */
  public static void fill(Pointer a, int[] order, double x) {
    for (int i : order) {
      a.putDouble((long) i * Double.BYTES, x);
    }
  }

  /** All of them at once, into an array. */
  public static void read(Pointer a, double[] to) {
    a.get(0, to, 0, to.length);
  }

  /** All of them at once, from an array. */
  public static void write(Pointer a, double[] from) {
    a.put(0, from, 0, from.length);
  }
}
