// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.measure.Family;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row in which the limits of the machine were measured too: every way to do it, from the slowest
 * to the fastest.
 */
record Rungs(String question, Row row, List<Rung> rungs) {

  private static final String NOT_MEASURED = "–";

  /**
   * A column of the row.
   *
   * @param factor how many times as fast as the slowest it is; empty for that one
   * @param share of the speed that the machine's limit allows, for one thread or all; empty for the
   *     limits
   */
  record Rung(
      Measured measured, Estimate time, Optional<Estimate> factor, Optional<Estimate> share) {

    /** {@code 1.23 ms, 45.6×, 78 % of the limit}. */
    String words() {
      return Figures.time(time)
          + factor.map(f -> ", " + Figures.factor(f)).orElse("")
          + share.map(s -> ", " + percent(s) + " of the limit").orElse("");
    }
  }

  /** The rows of a run that have limits. */
  static List<Rungs> of(RunResult run) {
    Map<List<Object>, List<Measured>> rows = new LinkedHashMap<>();
    run.measurements().stream()
        .filter(measurement -> !measurement.isRepeat() && run.time(measurement).isPresent())
        .forEach(
            measurement ->
                rows.computeIfAbsent(
                        List.of(measurement.question(), measurement.row()),
                        row -> new ArrayList<>())
                    .add(measurement));
    return rows.values().stream()
        .filter(Rungs::hasLimit)
        .map(measurements -> of(run, measurements))
        .toList();
  }

  /** The times of all rungs beside each other: a line for each, a column for each row. */
  static Table overview(List<Rungs> all) {
    List<String> columns = new ArrayList<>(List.of(""));
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (int row = 0; row < all.size(); row++) {
      columns.add(all.get(row).row().operation() + " " + Figures.whole(all.get(row).row().size()));
      for (Rung rung : all.get(row).rungs()) {
        lines
            .computeIfAbsent(
                rung.measured().column().name(),
                name -> new ArrayList<>(Collections.nCopies(all.size(), NOT_MEASURED)))
            .set(row, Figures.timeWithPrecision(rung.time()));
      }
    }
    return new Table(
        "Every way to compute each kernel, from the slowest of the first; times with half the width"
            + " of their 95 % intervals",
        columns,
        lines.entrySet().stream()
            .map(line -> Stream.concat(Stream.of(line.getKey()), line.getValue().stream()).toList())
            .toList());
  }

  private static Rungs of(RunResult run, List<Measured> measurements) {
    List<Measured> ordered =
        measurements.stream()
            .sorted(
                Comparator.comparingDouble((Measured m) -> run.time(m).orElseThrow().centre())
                    .reversed())
            .toList();
    Measured slowest = ordered.getFirst();
    return new Rungs(
        slowest.question(),
        slowest.row(),
        ordered.stream()
            .map(
                measured ->
                    new Rung(
                        measured,
                        run.time(measured).orElseThrow(),
                        factor(run, slowest, measured),
                        share(run, measurements, measured)))
            .toList());
  }

  /** Whether one of them is a limit. */
  static boolean hasLimit(List<Measured> measurements) {
    return measurements.stream().anyMatch(m -> m.column().family() == Family.LIMIT);
  }

  private static Optional<Estimate> factor(RunResult run, Measured slowest, Measured measured) {
    return measured.equals(slowest)
        ? Optional.empty()
        : run.verdict(slowest, measured).map(Verdict::ratio);
  }

  /** Of the limit for as many threads. */
  static Optional<Estimate> share(RunResult run, List<Measured> beside, Measured measured) {
    return measured.column().family() == Family.LIMIT
        ? Optional.empty()
        : beside.stream()
            .filter(other -> other.column().family() == Family.LIMIT)
            .filter(
                other ->
                    other.column().usesAllProcessors() == measured.column().usesAllProcessors())
            .findFirst()
            .flatMap(limit -> run.verdict(limit, measured))
            .map(Verdict::ratio);
  }

  /** {@code 78 %}. */
  static String percent(Estimate share) {
    return String.format(
        Locale.ROOT, share.centre() < 0.01 ? "%.2f %%" : "%.0f %%", 100 * share.centre());
  }
}
