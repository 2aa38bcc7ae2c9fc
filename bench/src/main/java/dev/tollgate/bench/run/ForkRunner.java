// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import java.io.IOException;

/** Measures what a {@link Fork} says. */
@FunctionalInterface
public interface ForkRunner {

  /**
   * Starts a JVM and measures.
   *
   * @param round from 1, or 0 to profile the measurements instead of timing them
   * @return the results, some or all of which may be failures
   * @throws IOException when a log cannot be written
   */
  Entry run(Fork fork, int round) throws IOException;
}
