// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.measure.Measurement;
import java.nio.file.Path;
import java.util.List;

/** A program that goes on with a run until it is killed. Its measurements take no time. */
final class KilledRun {

  /** The exit code of a run that came to its end before it was killed. */
  static final int ENDED = 42;

  /** Seconds, of which every measurement takes one: it ends in the middle of a round. */
  static final double BUDGET = 1_850;

  static final List<Measurement> CELLS = Plans.measurements(100);

  private KilledRun() {}

  public static void main(String[] args) throws Exception {
    try (Journal journal = Plans.resume(Path.of(args[0]))) {
      new Run(journal, KilledRun::entry).run((round, measurement, done, total) -> {});
    }
    System.exit(ENDED);
  }

  static Entry entry(Measurement measurement, int round) {
    return Plans.measured(measurement, round, nanoseconds(measurement.id(), round));
  }

  /** A number that nothing else has. */
  static double nanoseconds(String measurement, int round) {
    return 1 + Math.floorMod(measurement.hashCode(), 100_000) + round / 100.0;
  }
}
