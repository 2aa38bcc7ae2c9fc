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
    List<Table> tables = new ArrayList<>();
    for (String question : run.cells().stream().map(CellResult::question).distinct().toList()) {
      List<CellResult> cells =
          run.cells().stream().filter(cell -> cell.question().equals(question)).toList();
      for (String row : cells.stream().map(CellResult::row).distinct().toList()) {
        tables.add(
            ranking(
                run,
                question,
                row,
                cells.stream().filter(cell -> cell.row().equals(row) && !cell.isTwin()).toList()));
      }
    }
    return tables;
  }

  private static Table ranking(RunResult run, String question, String row, List<CellResult> cells) {
    String baseline = run.baselines().get(question);
    return new Table(
        question + ", " + row + ", against " + baseline,
        List.of("place", "", "time", "95 %", "× " + baseline, "95 %", "verdict", "B/op", "rounds"),
        cells.stream()
            .sorted(
                Comparator.comparing((CellResult cell) -> run.time(cell).isEmpty())
                    .thenComparingInt(run::place)
                    .thenComparingDouble(cell -> run.time(cell).map(Estimate::centre).orElse(0.0)))
            .map(cell -> line(run, cell))
            .toList());
  }

  private static List<String> line(RunResult run, CellResult cell) {
    Optional<Verdict> verdict = run.verdict(cell);
    String bytes =
        cell.bytesPerOperation() == null
            ? NOT_KNOWN
            : String.format(Locale.ROOT, "%,.0f", cell.bytesPerOperation());
    String rounds = String.valueOf(cell.samples().size());
    return run.time(cell)
        .map(
            time ->
                List.of(
                    String.valueOf(run.place(cell)),
                    cell.column(),
                    Figures.time(time),
                    Figures.timeInterval(time),
                    verdict.map(v -> Figures.digits(v.ratio().centre())).orElse(""),
                    verdict.map(v -> Figures.interval(v.ratio())).orElse(""),
                    verdict
                        .map(Figures::verdict)
                        .orElse(
                            run.baseline(cell)
                                .map(b -> b.equals(cell) ? "the baseline" : "the baseline failed")
                                .orElse("this row has no " + run.baselines().get(cell.question()))),
                    bytes,
                    rounds))
        .orElseGet(
            () -> List.of("", cell.column(), NOT_KNOWN, "", "", "", failure(cell), bytes, rounds));
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
