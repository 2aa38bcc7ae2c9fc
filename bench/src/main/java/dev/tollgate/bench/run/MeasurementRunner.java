// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.measure.Measurement;
import java.io.IOException;

/** Runs a measurement once. */
@FunctionalInterface
public interface MeasurementRunner {

  /**
   * Runs a measurement in its own JVM.
   *
   * @param round from 1, or 0 to profile the measurement instead of timing it
   * @return its result, which may be a failure
   * @throws IOException when a log cannot be written
   */
  Entry run(Measurement measurement, int round) throws IOException;
}
