// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.question.Questions;
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
    for (Measured measurement : run.measurements()) {
      for (Failure failure : measurement.failures()) {
        notes.add(
            String.format(
                Locale.ROOT,
                "%s, %s, %s %s in round %d%s: %s. Its output is in results.json and jmh.log.",
                measurement.question(),
                measurement.row().name(),
                measurement.column().name(),
                failure.kind(),
                failure.round(),
                failure.exit() == null ? "" : " (exit code " + failure.exit() + ")",
                failure.message()));
      }
    }
    notes.add(precision(run));
    run.warnings().forEach(warning -> notes.add("When the run began: " + warning + "."));
    return notes;
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
}
