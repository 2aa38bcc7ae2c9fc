// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.workload;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.zip.CRC32C;

/**
 * The result of a kernel: the bits of one number, or of all that it wrote.
 *
 * @param floating whether the bits are those of doubles, with one pattern for NaN; otherwise they
 *     are integers
 */
@SuppressWarnings("ArrayRecordComponent") // compared by firstDifference, never by equals
public record Outcome(boolean floating, long... bits) {

  static Outcome ofDouble(long bits) {
    return new Outcome(true, bits);
  }

  static Outcome ofLong(long number) {
    return new Outcome(false, number);
  }

  static Outcome of(double[] written) {
    long[] bits = new long[written.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Double.doubleToLongBits(written[i]);
    }
    return new Outcome(true, bits);
  }

  static Outcome of(int[] written) {
    return new Outcome(false, Arrays.stream(written).asLongStream().toArray());
  }

  /** CRC-32C of all bits, in eight hexadecimal digits. */
  public String digest() {
    CRC32C crc = new CRC32C();
    ByteBuffer chunk = ByteBuffer.allocate(8192);
    for (long number : bits) {
      if (!chunk.hasRemaining()) {
        crc.update(chunk.flip());
        chunk.clear();
      }
      chunk.putLong(number);
    }
    crc.update(chunk.flip());
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }

  /** The number at an index, as text. */
  public String value(int index) {
    return floating
        ? Double.toString(Double.longBitsToDouble(bits[index]))
        : Long.toString(bits[index]);
  }

  /** The first index at which this differs from another outcome of the same workload. */
  public OptionalInt firstDifference(Outcome other) {
    int index = Arrays.mismatch(bits, other.bits);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /** The sum of integers. */
  public long sum() {
    return Arrays.stream(bits).sum();
  }
}
