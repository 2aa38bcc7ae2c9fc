// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.result.Conditions;
import dev.tollgate.bench.result.Failure;
import dev.tollgate.bench.result.Runs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plans and entries of runs that measure nothing. */
public final class Plans {

  static final Map<String, String> ENVIRONMENT =
      Map.of("machine", "here", "JDK", "25", "commit", "abc", "load average", "0.1");

  static final int MOST_ROUNDS = 20;

  private Plans() {}

  /** One row with the baseline C, its repeat, and as many others. */
  static List<Measurement> measurements(int others) {
    List<Measurement> measurements = new ArrayList<>();
    Measurement baseline = measurement(Runs.column("C"), "no.such.method");
    measurements.add(baseline);
    measurements.add(baseline.again());
    for (int i = 0; i < others; i++) {
      measurements.add(measurement(Runs.column("COLUMN_" + i), "no.such.method"));
    }
    return measurements;
  }

  /** An empty call, by a benchmark method. */
  public static Measurement measurement(Column column, String benchmark) {
    return new Measurement(
        "CallOverhead",
        CallOverhead.EMPTY,
        column,
        benchmark,
        Map.of("a", "b"),
        64,
        1,
        List.of(),
        0,
        1);
  }

  static Plan plan(List<Measurement> measurements, double precision, double budgetSeconds) {
    return new Plan(
        Plan.VERSION,
        ENVIRONMENT,
        List.of("a warning"),
        Profile.QUICK,
        precision,
        budgetSeconds,
        MOST_ROUNDS,
        60,
        4711,
        List.of(),
        Map.of("CallOverhead", "C"),
        measurements);
  }

  /** A measurement that took so many nanoseconds, and a second with the start of its JVM. */
  static Entry measured(Measurement measurement, int round, double nanoseconds) {
    return new Entry(
        measurement.id(),
        round,
        "2026-01-01T00:00:00Z",
        1,
        round == 0 ? null : nanoseconds,
        round == 0 ? 24.0 : null,
        null,
        new Conditions(0.5, 0.25, null, null, 2L, null),
        null);
  }

  static Entry failed(Measurement measurement, int round) {
    return new Entry(
        measurement.id(),
        round,
        "2026-01-01T00:00:00Z",
        1,
        null,
        null,
        new Failure(round, Failure.Kind.CRASHED, 134, "gone", List.of("its last line")),
        new Conditions(null, null, null, null, null, null),
        null);
  }

  static Journal resume(Path directory) throws IOException {
    return Journal.resume(directory, ENVIRONMENT, plan -> plan);
  }
}
