// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.result.CellResult;
import dev.tollgate.bench.result.Comparison;
import dev.tollgate.bench.result.Conditions;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that was found, in lines and columns.
 *
 * @param heading what it is about, in a sentence
 * @param columns their names
 * @param lines of as many texts as there are columns
 */
record Table(String heading, List<String> columns, List<List<String>> lines) {

  private static final String NOT_KNOWN = "–";

  /** The cells of every row of every question, ranked. */
  static List<Table> rankings(RunResult run) {
    return run.cells().stream()
        .map(CellResult::question)
        .distinct()
        .flatMap(question -> rankings(run, question).stream())
        .toList();
  }

  /** The cells of every row of a question, ranked. */
  static List<Table> rankings(RunResult run, String question) {
    List<CellResult> cells =
        run.cells().stream().filter(cell -> cell.question().equals(question)).toList();
    return cells.stream()
        .map(CellResult::row)
        .distinct()
        .map(
            row ->
                ranking(
                    run,
                    question,
                    row,
                    cells.stream()
                        .filter(cell -> cell.row().equals(row) && !cell.isTwin())
                        .toList()))
        .toList();
  }

  private static Table ranking(RunResult run, String question, String row, List<CellResult> cells) {
    String baseline = run.baselines().get(question);
    boolean passesBytes = cells.stream().anyMatch(cell -> cell.bytes().isPresent());
    List<String> columns =
        new ArrayList<>(
            List.of("place", "", "time", "95 %", "× " + baseline, "95 %", "verdict", "B/op"));
    if (passesBytes) {
      columns.add("GB/s");
    }
    columns.add("rounds");
    return new Table(
        question + ", " + row + ", against " + baseline,
        columns,
        cells.stream()
            .sorted(
                Comparator.comparing((CellResult cell) -> run.time(cell).isEmpty())
                    .thenComparingInt(run::place)
                    .thenComparingDouble(cell -> run.time(cell).map(Estimate::centre).orElse(0.0)))
            .map(cell -> line(run, cell, passesBytes))
            .toList());
  }

  private static List<String> line(RunResult run, CellResult cell, boolean passesBytes) {
    Optional<Estimate> time = run.time(cell);
    Optional<Verdict> verdict = run.verdict(cell);
    List<String> line = new ArrayList<>();
    line.add(time.map(t -> String.valueOf(run.place(cell))).orElse(""));
    line.add(cell.column());
    line.add(time.map(Figures::time).orElse(NOT_KNOWN));
    line.add(time.map(Figures::timeInterval).orElse(""));
    line.add(verdict.map(v -> Figures.digits(v.ratio().centre())).orElse(""));
    line.add(verdict.map(v -> Figures.interval(v.ratio())).orElse(""));
    line.add(time.isEmpty() ? failure(cell) : verdict.map(Figures::verdict).orElse(why(run, cell)));
    line.add(
        cell.bytesPerOperation() == null
            ? NOT_KNOWN
            : String.format(Locale.ROOT, "%,.0f", cell.bytesPerOperation()));
    if (passesBytes) {
      line.add(
          time.isPresent() && cell.bytes().isPresent()
              ? Figures.bandwidth(cell.bytes().getAsLong() / time.get().centre())
              : NOT_KNOWN);
    }
    line.add(String.valueOf(cell.samples().size()));
    return line;
  }

  /** There is no verdict on a cell that was measured. */
  private static String why(RunResult run, CellResult cell) {
    return run.baseline(cell)
        .map(b -> b.equals(cell) ? "the baseline" : "the baseline failed")
        .orElse("this row has no " + run.baselines().get(cell.question()));
  }

  private static String failure(CellResult cell) {
    return cell.failures().stream()
        .findFirst()
        .map(failure -> failure.kind().toString())
        .orElse("not measured");
  }

  /** What the machine did in each round. */
  static Table conditions(RunResult run) {
    return new Table(
        "Rounds (0 is not timed)",
        List.of(
            "round",
            "cells",
            "seconds",
            "load",
            "stolen s",
            "throttled s",
            "thermal throttles",
            "migrations",
            "governor"),
        run.rounds().stream()
            .map(
                round -> {
                  Conditions conditions = round.conditions();
                  return List.of(
                      String.valueOf(round.round()),
                      String.valueOf(round.cells()),
                      String.format(Locale.ROOT, "%.1f", round.seconds()),
                      known("%.2f", conditions.load()),
                      known("%.2f", conditions.stolenSeconds()),
                      known("%.2f", conditions.throttledSeconds()),
                      known("%d", conditions.thermalThrottles()),
                      known("%d", conditions.migrations()),
                      known("%s", conditions.governor()));
                })
            .toList());
  }

  private static String known(String format, Object value) {
    return value == null ? NOT_KNOWN : String.format(Locale.ROOT, format, value);
  }

  /** What changed from one run to another. */
  static Table changes(Comparison comparison, double threshold) {
    return new Table(
        comparison.ofTimes()
            ? "Times of the second run over the first's"
            : "Ratios to the baselines, the second run's over the first's",
        List.of("", "", "", "second / first", "95 %", "verdict", "remark"),
        comparison.changes().stream()
            .map(
                change ->
                    List.of(
                        change.cell().question(),
                        change.cell().row(),
                        change.cell().column(),
                        Figures.digits(change.verdict().ratio().centre()),
                        Figures.interval(change.verdict().ratio()),
                        Figures.verdict(change.verdict()),
                        String.join(
                            ", ",
                            List.of(
                                    change.isBeyond(threshold) ? "beyond the threshold" : "",
                                    change.isContradiction()
                                        ? String.format(
                                            "was %s, is %s",
                                            words(change.before()), words(change.after()))
                                        : "")
                                .stream()
                                .filter(remark -> !remark.isEmpty())
                                .toList())))
            .toList());
  }

  private static String words(Optional<Verdict> verdict) {
    return verdict.map(v -> v.kind().name().toLowerCase(Locale.ROOT)).orElse(NOT_KNOWN);
  }
}
