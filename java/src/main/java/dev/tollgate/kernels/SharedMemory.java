// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.kernels;

/**
 * Memory that this process has mapped, to share it with another: a file, or shared memory of POSIX
 * ({@code tg_shared_…} in {@code tollgate.h}). Each technology has a class {@code …SharedMemory}
 * with static methods that open it, and with these, as the technology does them best.
 *
 * <p>Offsets are bytes from its beginning, and multiples of 8. Numbers are in the byte order of the
 * machine. What lies outside is never touched: an {@link IndexOutOfBoundsException} says so.
 *
 * <p>One thread at a time uses an object of this type, except for {@link #getAcquire} and {@link
 * #setRelease}, by which threads and processes hand the rest to each other.
 */
public interface SharedMemory extends AutoCloseable {

  /** Copies all of an array to an offset. */
  void write(long offset, long[] from);

  /** Fills an array from an offset. */
  void read(long offset, long[] to);

  /** The number at an offset; what was written before it was set is then seen too. */
  long getAcquire(long offset);

  /** Sets the number at an offset, after everything that was written before. */
  void setRelease(long offset, long value);

  /** Ends the mapping. What happens to one that is used later, the classes tell. */
  @Override
  void close();
}
