// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.measure.Measurement;
import java.io.IOException;

/** Measures one measurement, once. */
@FunctionalInterface
public interface MeasurementRunner {

  /**
   * Measures a measurement in a JVM of its own.
   *
   * @param round from 1, or 0 to profile the measurement instead of timing it
   * @return what came of it; a measurement that fails is a result too
   * @throws IOException when what it leaves beside that cannot be written
   */
  Entry run(Measurement measurement, int round) throws IOException;
}
