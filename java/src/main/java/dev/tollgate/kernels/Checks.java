// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.kernels;

import java.lang.foreign.MemorySegment;

/**
 * The argument checks that all backends share. Each message names the argument and the value that
 * is wrong.
 */
final class Checks {

  private Checks() {}

  static void notNull(String name, Object argument) {
    if (argument == null) {
      throw new NullPointerException(name + " is null");
    }
  }

  static void length(String name, long actual, long needed) {
    if (actual != needed) {
      throw new IllegalArgumentException(
          name + " has " + actual + " elements; " + needed + " are needed");
    }
  }

  static void notNegative(String name, long value) {
    if (value < 0) {
      throw new IllegalArgumentException(name + " is " + value + "; it must not be negative");
    }
  }

  static void notZero(String name, long value) {
    if (value == 0) {
      throw new IllegalArgumentException(name + " is 0; any other number will do");
    }
  }

  /** Rejects a NaN too. */
  static void positive(String name, double value) {
    if (!(value > 0)) {
      throw new IllegalArgumentException(name + " is " + value + "; it must be greater than 0");
    }
  }

  /** rows × cols, both of which may not be negative. */
  static long product(String rowsName, long rows, String colsName, long cols) {
    notNegative(rowsName, rows);
    notNegative(colsName, cols);
    long high = Math.multiplyHigh(rows, cols);
    long low = rows * cols;
    if (high != 0 || low < 0) {
      throw new IllegalArgumentException(
          rowsName + " × " + colsName + " is " + rows + " × " + cols + ", which overflows");
    }
    return low;
  }

  /** How many of n samples have a neighbour on both sides. */
  static long interior(long n) {
    return Math.max(n - 2, 0);
  }

  /** Rejects an {@code out} that is the very array of an input; an empty one overlaps nothing. */
  @SuppressWarnings("ReferenceEquality") // the same array is the one way in which arrays overlap
  static void notSame(String name, double[] input, double[] out) {
    if (input == out && out.length > 0) {
      throw new IllegalArgumentException(
          "out is the same array as "
              + name
              + ", of "
              + out.length
              + " elements; it may not overlap an input");
    }
  }

  /** The number of elements of an off-heap segment that the current thread may read. */
  static long elements(String name, MemorySegment segment, int elementSize) {
    notNull(name, segment);
    if (!segment.isNative()) {
      throw new IllegalArgumentException(
          name + " is " + segment + ", on the heap; off-heap memory is needed");
    }
    if (!segment.scope().isAlive()) {
      throw new IllegalStateException(name + " is " + segment + ", whose arena is closed");
    }
    if (!segment.isAccessibleBy(Thread.currentThread())) {
      throw new WrongThreadException(
          name
              + " is "
              + segment
              + ", which thread "
              + Thread.currentThread().getName()
              + " may not access");
    }
    if (segment.address() % elementSize != 0) {
      throw new IllegalArgumentException(
          name
              + " is at address 0x"
              + Long.toHexString(segment.address())
              + ", not aligned to its elements of "
              + elementSize
              + " bytes");
    }
    if (segment.byteSize() % elementSize != 0) {
      throw new IllegalArgumentException(
          name
              + " has "
              + segment.byteSize()
              + " bytes, not a multiple of its elements of "
              + elementSize
              + " bytes");
    }
    return segment.byteSize() / elementSize;
  }

  static void writable(String name, MemorySegment segment) {
    if (segment.isReadOnly()) {
      throw new IllegalArgumentException(name + " is " + segment + ", which is read-only");
    }
  }

  /** Segments without bytes overlap nothing. */
  static void notOverlapping(String name, MemorySegment input, String outName, MemorySegment out) {
    if (input.byteSize() > 0
        && out.byteSize() > 0
        && input.address() < out.address() + out.byteSize()
        && out.address() < input.address() + input.byteSize()) {
      throw new IllegalArgumentException(
          outName
              + " is "
              + out
              + ", which overlaps "
              + name
              + ", "
              + input
              + "; it may not overlap an input");
    }
  }
}
