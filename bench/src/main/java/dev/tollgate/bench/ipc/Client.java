// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.ipc;

import java.io.Closeable;
import java.io.IOException;

/** Sends messages and receives answers. */
public interface Client extends Closeable {

  /**
   * Makes a message of the numbers first, first + 1 …, sends it, and reads the answer: the same
   * numbers with 1 added to each.
   *
   * @return the sum of the answer, wrapping around
   * @throws java.io.EOFException when the other end is closed
   */
  long request(long first) throws IOException;

  /** What {@link #request} returns when the answer is right. */
  static long expected(long first, int bytes) {
    long n = bytes / Long.BYTES;
    return n * (first + 1) + n * (n - 1) / 2;
  }
}
