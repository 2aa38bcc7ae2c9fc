// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.purejava;

import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/** Cuts work into pieces for the threads of a pool, as {@code parallel.c} does in C. */
final class Pieces {

  /** Elements between which no two threads write to one cache line, in an aligned array. */
  static final int LINES = 64;

  /** Several for each thread: not all take the same time, and not all processors are as fast. */
  private static final int PER_THREAD = 8;

  private final int threads;
  private final ForkJoinPool pool;

  /** The work on the elements, or rows, from one until before another. */
  @FunctionalInterface
  interface Work {
    void on(int from, int to);
  }

  /**
   * Pieces for so many threads. They are daemons, which end when they have had nothing to do for a
   * minute.
   *
   * @param threads at least 1
   * @throws IllegalArgumentException when it is less
   */
  Pieces(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1 and is " + threads);
    }
    this.threads = threads;
    this.pool = new ForkJoinPool(threads);
  }

  /**
   * Does 0 … n − 1 in pieces of a multiple of {@code unit}, and returns when all are done. A
   * parallel stream that is started in a pool runs on its threads.
   */
  void of(int n, int unit, Work work) {
    if (n == 0) {
      return;
    }
    int units = Math.ceilDiv(n, unit);
    int pieces = (int) Math.min(units, (long) threads * PER_THREAD);
    if (threads == 1 || pieces < 2) {
      work.on(0, n);
      return;
    }
    pool.submit(
            () ->
                IntStream.range(0, pieces)
                    .parallel()
                    .forEach(
                        piece ->
                            work.on(
                                begin(units, piece, pieces) * unit,
                                (int) Math.min(n, (long) begin(units, piece + 1, pieces) * unit))))
        .join();
  }

  private static int begin(int units, int piece, int pieces) {
    return (int) ((long) units * piece / pieces);
  }
}
