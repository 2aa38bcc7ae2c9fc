// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.workload;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import java.util.zip.CRC32C;

/**
 * The result of a kernel: the bits of one number, or of all that it wrote. It is a view of what was
 * written, since a copy of a large array would need as much memory again.
 *
 * @param floating whether the bits are those of doubles, with one pattern for NaN; otherwise they
 *     are integers
 * @param size how many numbers
 * @param bits of the number at an index
 */
public record Outcome(boolean floating, long size, LongUnaryOperator bits) {

  static Outcome ofDouble(long bits) {
    return new Outcome(true, 1, index -> bits);
  }

  /** An integer. */
  public static Outcome ofLong(long number) {
    return new Outcome(false, 1, index -> number);
  }

  /** Doubles in an array. */
  public static Outcome of(double[] written) {
    return new Outcome(
        true, written.length, index -> Double.doubleToLongBits(written[(int) index]));
  }

  /** Boxed numbers. */
  public static Outcome of(List<? extends Number> written) {
    boolean floating = !written.isEmpty() && written.getFirst() instanceof Double;
    return new Outcome(
        floating,
        written.size(),
        index ->
            floating
                ? Double.doubleToLongBits(written.get((int) index).doubleValue())
                : written.get((int) index).longValue());
  }

  static Outcome of(int[] written) {
    return new Outcome(false, written.length, index -> written[(int) index]);
  }

  /** Doubles in a segment. */
  public static Outcome ofDoubles(MemorySegment written) {
    return new Outcome(
        true,
        written.byteSize() / Double.BYTES,
        index -> Double.doubleToLongBits(written.getAtIndex(JAVA_DOUBLE, index)));
  }

  /** Longs in a segment. */
  public static Outcome ofLongs(MemorySegment written) {
    return new Outcome(
        false, written.byteSize() / Long.BYTES, index -> written.getAtIndex(JAVA_LONG, index));
  }

  /** Ints in a segment. */
  public static Outcome ofInts(MemorySegment written) {
    return new Outcome(
        false, written.byteSize() / Integer.BYTES, index -> written.getAtIndex(JAVA_INT, index));
  }

  /** The same after the memory of what was written is freed or written again. */
  public Outcome copy() {
    long[] copied = LongStream.range(0, size).map(bits).toArray();
    return new Outcome(floating, size, index -> copied[(int) index]);
  }

  /** CRC-32C of all bits, in eight hexadecimal digits. */
  public String digest() {
    CRC32C crc = new CRC32C();
    ByteBuffer chunk = ByteBuffer.allocate(8192);
    for (long index = 0; index < size; index++) {
      if (!chunk.hasRemaining()) {
        crc.update(chunk.flip());
        chunk.clear();
      }
      chunk.putLong(bits.applyAsLong(index));
    }
    crc.update(chunk.flip());
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }

  /** The number at an index, as text. */
  public String value(long index) {
    return floating
        ? Double.toString(Double.longBitsToDouble(bits.applyAsLong(index)))
        : Long.toString(bits.applyAsLong(index));
  }

  /**
   * The first index at which this differs from another outcome of the same workload.
   *
   * @param within how far doubles may be from each other, relative to the other's; 0 for equal bits
   */
  public OptionalLong firstDifference(Outcome other, double within) {
    if (size != other.size || floating != other.floating) {
      return OptionalLong.of(Math.min(size, other.size));
    }
    for (long index = 0; index < size; index++) {
      long mine = bits.applyAsLong(index);
      long others = other.bits.applyAsLong(index);
      if (mine != others
          && !(floating
              && isNear(Double.longBitsToDouble(mine), Double.longBitsToDouble(others), within))) {
        return OptionalLong.of(index);
      }
    }
    return OptionalLong.empty();
  }

  private static boolean isNear(double mine, double others, double within) {
    return Math.abs(mine - others) <= within * Math.abs(others);
  }

  /** The sum of integers. */
  public long sum() {
    return LongStream.range(0, size).map(bits).sum();
  }
}
