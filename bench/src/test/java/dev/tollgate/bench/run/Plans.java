// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Company;
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
import java.util.function.Function;

/** Plans and entries of runs that measure nothing. */
public final class Plans {

  static final Map<String, String> ENVIRONMENT =
      Map.of("machine", "here", "JDK", "25", "commit", "abc", "load average", "0.1");

  static final int MOST_ROUNDS = 20;

  static final Map<String, String> BASELINES = Map.of("CallOverhead", "C");

  private Plans() {}

  /** One row with the baseline C, its repeat, and as many others, each in a JVM of its own. */
  static List<Measurement> measurements(int others) {
    List<Measurement> measurements = new ArrayList<>();
    measurements.add(measurement(Runs.column("C"), "no.such.method"));
    measurements.add(measurement(Runs.column("C").again(), "no.such.method"));
    for (int i = 0; i < others; i++) {
      measurements.add(measurement(Runs.column("COLUMN_" + i), "no.such.method"));
    }
    return measurements;
  }

  /** Their JVMs, one for each. */
  static List<Fork> forks(int others) {
    return Fork.of(measurements(others));
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
        1,
        Company.ALONE,
        null);
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
        BASELINES,
        measurements);
  }

  /** A JVM whose measurements took so many nanoseconds, and it a second. */
  static Entry measured(Fork fork, int round, double nanoseconds) {
    return entry(
        fork,
        round,
        new Conditions(0.5, 0.25, null, null, null),
        id -> new Entry.Timing(id, round == 0 ? null : nanoseconds, 24.0, 12, true, null, null));
  }

  static Entry failed(Fork fork, int round) {
    Failure failure =
        new Failure(round, Failure.Kind.CRASHED, 134, "gone", List.of("its last line"));
    return entry(
        fork,
        round,
        new Conditions(null, null, null, null, null),
        id -> Entry.Timing.failed(id, failure));
  }

  private static Entry entry(
      Fork fork, int round, Conditions conditions, Function<String, Entry.Timing> timing) {
    return new Entry(
        round,
        fork.number(),
        "2026-01-01T00:00:00Z",
        1,
        false,
        fork.ids().stream().map(timing).toList(),
        conditions);
  }

  static Journal resume(Path directory) throws IOException {
    return Journal.resume(directory, ENVIRONMENT, plan -> plan);
  }
}
