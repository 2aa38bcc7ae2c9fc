// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;

/**
 * C's numbers by FFM: in a segment, which knows its size, its lifetime and its thread, and checks
 * all three at each access, unless C2 can do it once before the loop. The arena owns the memory.
 */
public final class FfmElements {

  /** Its coordinates are the segment, the offset of the first element in bytes, and the index. */
  private static final VarHandle ELEMENT =
      JAVA_DOUBLE.arrayElementVarHandle().withInvokeExactBehavior();

  private FfmElements() {}

  /** C makes the numbers. */
  public static void randomFill(MemorySegment a, long seed) {
    FfmKernelBindings.tg_random_fill(a, a.byteSize() / Double.BYTES, seed);
  }

  /** From the first to the last. */
  public static double sum(MemorySegment a) {
    int n = (int) (a.byteSize() / Double.BYTES);
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a.getAtIndex(JAVA_DOUBLE, i);
    }
    return sum;
  }

  /** Those at these indexes, one after the other. */
  public static double sum(MemorySegment a, int[] order) {
    double sum = 0;
    for (int i : order) {
      sum += a.getAtIndex(JAVA_DOUBLE, i);
    }
    return sum;
  }

  /** Each becomes x. */
  public static void fill(MemorySegment a, double x) {
    int n = (int) (a.byteSize() / Double.BYTES);
    for (int i = 0; i < n; i++) {
      a.setAtIndex(JAVA_DOUBLE, i, x);
    }
  }

  /** Those at these indexes become x. */
  public static void fill(MemorySegment a, int[] order, double x) {
    for (int i : order) {
      a.setAtIndex(JAVA_DOUBLE, i, x);
    }
  }

  /** All of them at once, into an array. */
  public static void read(MemorySegment a, double[] to) {
    MemorySegment.copy(a, JAVA_DOUBLE, 0, to, 0, to.length);
  }

  /** All of them at once, from an array. */
  public static void write(MemorySegment a, double[] from) {
    MemorySegment.copy(from, 0, a, JAVA_DOUBLE, 0, from.length);
  }

  /** With an index of type long, which more than 2³¹ elements need. */
  public static double sumByLong(MemorySegment a) {
    long n = a.byteSize() / Double.BYTES;
    double sum = 0;
    for (long i = 0; i < n; i++) {
      sum += a.getAtIndex(JAVA_DOUBLE, i);
    }
    return sum;
  }

  /** With an index of type long. */
  public static void fillByLong(MemorySegment a, double x) {
    long n = a.byteSize() / Double.BYTES;
    for (long i = 0; i < n; i++) {
      a.setAtIndex(JAVA_DOUBLE, i, x);
    }
  }

  /** By a handle, which could also read and write atomically. */
  public static double sumByHandle(MemorySegment a) {
    int n = (int) (a.byteSize() / Double.BYTES);
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += (double) ELEMENT.get(a, 0L, (long) i);
    }
    return sum;
  }

  /** By a handle. */
  public static double sumByHandle(MemorySegment a, int[] order) {
    double sum = 0;
    for (int i : order) {
      sum += (double) ELEMENT.get(a, 0L, (long) i);
    }
    return sum;
  }

  /** By a handle. */
  public static void fillByHandle(MemorySegment a, double x) {
    int n = (int) (a.byteSize() / Double.BYTES);
    for (int i = 0; i < n; i++) {
      ELEMENT.set(a, 0L, (long) i, x);
    }
  }

  /** By a handle. */
  public static void fillByHandle(MemorySegment a, int[] order, double x) {
    for (int i : order) {
      ELEMENT.set(a, 0L, (long) i, x);
    }
  }
}
