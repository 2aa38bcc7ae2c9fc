// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.question.Cell;
import dev.tollgate.bench.question.Profile;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.result.CellResult;
import dev.tollgate.bench.result.RunResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Part of a run's answer to one question, as a reader sees it.
 *
 * @param heading the question, and what the ratios are ratios to
 * @param columns the backends, call variants and controls
 * @param rows for each setting of the parameters the lines of each cell, in the order of the
 *     columns
 */
record Table(String heading, List<String> columns, Map<String, List<List<String>>> rows) {

  /** More would not fit 160 columns of text. */
  private static final int MOST_COLUMNS = 10;

  private static final List<String> NOT_MEASURED = List.of("–");

  static List<Table> of(RunResult run) {
    List<Table> tables = new ArrayList<>();
    run.baselines()
        .forEach(
            (question, baseline) -> {
              List<CellResult> cells =
                  run.cells().stream().filter(cell -> cell.question().equals(question)).toList();
              List<String> columns = columns(question, cells);
              for (int from = 0; from < columns.size(); from += MOST_COLUMNS) {
                int to = Math.min(from + MOST_COLUMNS, columns.size());
                tables.add(of(run, question, baseline, cells, columns.subList(from, to)));
              }
            });
    return tables;
  }

  /** Those that were measured, in the order of the question, whichever rows were measured. */
  private static List<String> columns(String question, List<CellResult> cells) {
    List<String> order =
        Questions.ALL.stream()
            .filter(known -> known.name().equals(question))
            .flatMap(known -> known.cells(Profile.FULL).stream())
            .map(Cell::column)
            .distinct()
            .toList();
    return cells.stream()
        .map(CellResult::column)
        .distinct()
        .sorted(Comparator.comparingInt(order::indexOf))
        .toList();
  }

  private static Table of(
      RunResult run,
      String question,
      String baseline,
      List<CellResult> cells,
      List<String> columns) {
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    for (String row : cells.stream().map(CellResult::row).distinct().toList()) {
      rows.put(
          row,
          columns.stream()
              .map(
                  column ->
                      cells.stream()
                          .filter(cell -> cell.row().equals(row) && cell.column().equals(column))
                          .findAny()
                          .map(cell -> lines(run, cell))
                          .orElse(NOT_MEASURED))
              .toList());
    }
    return new Table(
        question
            + ": median time over "
            + run.rounds()
            + " rounds with its 95 % interval, and × the time of "
            + baseline
            + " with its 95 % interval",
        columns,
        rows);
  }

  private static List<String> lines(RunResult run, CellResult cell) {
    List<String> lines = new ArrayList<>();
    run.time(cell)
        .ifPresentOrElse(
            time -> {
              Unit unit = Unit.of(time.centre());
              lines.add(unit.show(time.centre()) + " " + unit.name);
              lines.add(interval(time.low() / unit.nanoseconds, time.high() / unit.nanoseconds));
            },
            () -> lines.add("failed"));
    run.ratio(cell)
        .ifPresent(
            ratio -> {
              lines.add("× " + digits(ratio.centre()));
              lines.add(interval(ratio.low(), ratio.high()));
            });
    return lines;
  }

  private static String interval(double low, double high) {
    return digits(low) + "–" + digits(high);
  }

  /** Three of them, or all before the point. */
  private static String digits(double x) {
    int decimals = x >= 100 ? 0 : x >= 10 ? 1 : 2;
    return Double.isInfinite(x) ? "∞" : String.format(Locale.ROOT, "%." + decimals + "f", x);
  }

  private enum Unit {
    NANOSECONDS("ns", 1),
    MICROSECONDS("µs", 1e3),
    MILLISECONDS("ms", 1e6),
    SECONDS("s", 1e9);

    private final String name;
    private final double nanoseconds;

    Unit(String name, double nanoseconds) {
      this.name = name;
      this.nanoseconds = nanoseconds;
    }

    static Unit of(double nanoseconds) {
      Unit fitting = NANOSECONDS;
      for (Unit unit : values()) {
        if (nanoseconds >= unit.nanoseconds) {
          fitting = unit;
        }
      }
      return fitting;
    }

    String show(double time) {
      return digits(time / nanoseconds);
    }
  }
}
