// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Failure;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reader must know beside the tables. */
final class Notes {

  private Notes() {}

  static List<String> of(RunResult run) {
    List<String> notes = new ArrayList<>();
    for (Question question : Questions.ALL) {
      if (run.measurements().stream()
          .anyMatch(measurement -> measurement.question().equals(question.name()))) {
        question
            .notPossible()
            .forEach(
                (what, reason) ->
                    notes.add(
                        question.name()
                            + ", "
                            + what
                            + " is not possible, because "
                            + reason
                            + "."));
      }
    }
    notes.addAll(failures(run));
    notes.add(precision(run));
    notes.addAll(misses(run));
    run.warnings().forEach(warning -> notes.add("When the run began: " + warning + "."));
    return notes;
  }

  /** Each cause once, and all measurements that failed by it. */
  private static List<String> failures(RunResult run) {
    Map<String, List<String>> byCause = new LinkedHashMap<>();
    for (Measured measurement : run.measurements()) {
      for (Failure failure : measurement.failures()) {
        byCause
            .computeIfAbsent(cause(failure), cause -> new ArrayList<>())
            .add(
                String.format(
                    Locale.ROOT,
                    "%s, %s, %s in round %d",
                    measurement.question(),
                    measurement.row().name(),
                    measurement.column().name(),
                    failure.round()));
      }
    }
    return byCause.entrySet().stream()
        .map(
            entry ->
                (entry.getValue().size() == 1
                        ? entry.getValue().getFirst() + " " + entry.getKey()
                        : entry.getValue().size()
                            + " measurements "
                            + entry.getKey()
                            + " They are "
                            + String.join("; ", entry.getValue())
                            + ".")
                    + " The output is in results.json and jmh.log.")
        .toList();
  }

  /**
   * As a sentence goes on after the measurement. Further lines of a message are a stack, mostly.
   */
  private static String cause(Failure failure) {
    String message = failure.message().lines().findFirst().orElse("");
    return failure.kind()
        + (failure.exit() == null ? "" : " (exit code " + failure.exit() + ")")
        + ": "
        + message
        + (message.endsWith(".") ? "" : ".");
  }

  /** How many ratios are as precise as was aimed at, and which of those that matter are not. */
  private static String precision(RunResult run) {
    Set<String> headlines = Questions.headlines();
    int reached = 0;
    int all = 0;
    Map<String, List<String>> missed = new LinkedHashMap<>();
    for (Measured measurement : run.measurements()) {
      double precision =
          run.verdict(measurement).map(verdict -> verdict.ratio().precision()).orElse(Double.NaN);
      if (!Double.isNaN(precision)) {
        all++;
        if (precision <= run.precision()) {
          reached++;
        } else if (headlines.contains(measurement.id())) {
          missed
              .computeIfAbsent(
                  measurement.question() + ", " + measurement.row().name(),
                  row -> new ArrayList<>())
              .add(measurement.column().name());
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "%d of %d ratios are known to ± %s%s.",
        reached,
        all,
        Figures.percent(run.precision()),
        missed.isEmpty()
            ? ""
            : "; of those in the quick profile these are not: "
                + missed.entrySet().stream()
                    .map(row -> row.getKey() + ": " + String.join(" ", row.getValue()))
                    .collect(Collectors.joining("; ")));
  }

  /**
   * How many intervals to expect that miss. Expected values add up, whether or not the intervals
   * depend on each other. A single round gives no interval.
   */
  private static List<String> misses(RunResult run) {
    long intervals =
        run.measurements().stream()
            .flatMap(measurement -> run.verdict(measurement).stream())
            .filter(verdict -> Double.isFinite(verdict.ratio().high()))
            .count();
    long misses = Math.round(intervals * (1 - Estimate.CONFIDENCE));
    return misses == 0
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "Of the 95 %% intervals of %d ratios, expect about %d not to contain the true"
                    + " ratio. A verdict that rests on one of them may be wrong. To find out, run"
                    + " again: tollgate compare shows where two runs contradict each other.",
                intervals,
                misses));
  }
}
