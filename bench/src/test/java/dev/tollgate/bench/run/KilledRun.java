// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.measure.Measurement;
import java.nio.file.Path;
import java.util.List;

/**
 * A program that continues a run until it is killed. Its measurements take no time. Before each it
 * prints how many have been recorded, and {@link #ENDED} when it has come to the end.
 */
final class KilledRun {

  /** No number of measurements. */
  static final int ENDED = -1;

  /** Seconds, of which every measurement takes one: it ends in the middle of a round. */
  static final double BUDGET = 500;

  static final List<Measurement> MEASUREMENTS = Plans.measurements(30);

  private KilledRun() {}

  public static void main(String[] args) throws Exception {
    try (Journal journal = Plans.resume(Path.of(args[0]))) {
      new Run(journal, KilledRun::entry)
          .run((round, fork, done, total) -> System.out.println(done));
    }
    System.out.println(ENDED);
  }

  static Entry entry(Fork fork, int round) {
    return Plans.measured(fork, round, nanoseconds(fork.ids().getFirst(), round));
  }

  /** A number that nothing else has. */
  static double nanoseconds(String measurement, int round) {
    return 1 + Math.floorMod(measurement.hashCode(), 100_000) + round / 100.0;
  }
}
