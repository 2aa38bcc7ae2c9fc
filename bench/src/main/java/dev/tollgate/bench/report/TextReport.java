// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import dev.tollgate.bench.advice.Advice;
import dev.tollgate.bench.advice.Choice;
import dev.tollgate.bench.result.Agreement;
import dev.tollgate.bench.result.Comparison;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.run.Doctor;
import java.util.List;
import java.util.Locale;

/** What was found, as text for a terminal of 160 columns. */
public final class TextReport {

  private TextReport() {}

  /** How good the run is, the rankings, what is not in them, and the environment. */
  public static String of(RunResult run) {
    StringBuilder text = new StringBuilder();
    text.append(RunQuality.of(run).sentence()).append("\n\n");
    List<Rungs> rungs = Rungs.of(run);
    if (!rungs.isEmpty()) {
      text.append(of(Rungs.overview(rungs))).append('\n');
    }
    Table.rankings(run).stream()
        // Of the ladder, report.md has the rows one by one.
        .filter(ranking -> !Rungs.hasLimit(ranking.measurements()))
        .forEach(ranking -> text.append(of(ranking.table())).append('\n'));
    Notes.of(run).forEach(note -> text.append(note).append('\n'));
    text.append('\n').append(of(Table.conditions(run))).append('\n');
    run.environment()
        .forEach(
            (name, value) -> text.append(String.format(Locale.ROOT, "%-24s %s%n", name, value)));
    text.append(String.format(Locale.ROOT, "%-24s %d%n", "seed of the shuffling", run.seed()));
    return text.toString();
  }

  /** How well each of several runs knows its ratios, and whether they agree. */
  public static String of(List<String> names, List<RunResult> runs, Agreement agreement) {
    return of(Series.of(names, runs, agreement));
  }

  /** What changed from one run to another, and how many measurements did not. */
  public static String of(Comparison comparison, double threshold) {
    StringBuilder text = new StringBuilder(of(Table.changes(comparison, threshold)));
    text.append('\n');
    if (!comparison.broken().isEmpty()) {
      text.append("Failed in the second run: ")
          .append(String.join(", ", comparison.broken()))
          .append('\n');
    }
    if (!comparison.onlyInOne().isEmpty()) {
      text.append("Measured in one run only: ")
          .append(String.join(", ", comparison.onlyInOne()))
          .append('\n');
    }
    text.append(
        String.format(
            Locale.ROOT,
            "%d measurements: %d changed beyond %s; the median measurement changed by %s×; the"
                + " second run contradicts %d verdicts of the first.%n",
            comparison.changes().size(),
            comparison.changes().stream().filter(change -> change.isBeyond(threshold)).count(),
            Figures.percent(threshold),
            Figures.digits(comparison.ofTheMedianMeasurement()),
            comparison.changes().stream().filter(Comparison.Change::isContradiction).count()));
    return text.toString();
  }

  /** How good the run is, and what each column would cost by it. */
  public static String of(RunResult run, Advice advice, Choice choice) {
    return RunQuality.of(run).sentence() + "\n\n" + of(Table.advice(advice, choice));
  }

  /** What a doctor found. */
  public static String of(List<Doctor.Finding> findings) {
    return of(
        new Table(
            "What would disturb a run on this machine",
            List.of("", "", "found", "remedy"),
            findings.stream()
                .map(
                    finding ->
                        List.of(
                            finding.level().toString(),
                            finding.name(),
                            finding.found(),
                            finding.remedy()))
                .toList()));
  }

  static String of(Table table) {
    List<String> names = table.columns();
    Column[] columns = new Column[names.size()];
    for (int i = 0; i < columns.length; i++) {
      HorizontalAlign align = align(table, i);
      columns[i] = new Column().header(names.get(i)).headerAlign(align).dataAlign(align);
    }
    return table.heading()
        + "\n"
        + AsciiTable.builder()
            .border(AsciiTable.NO_BORDERS)
            .data(columns, table.lines().stream().map(List::toArray).toArray(Object[][]::new))
            .asString()
        + "\n";
  }

  /** Words to the left, numbers to the right. */
  private static HorizontalAlign align(Table table, int column) {
    return table.lines().stream()
            .map(line -> line.get(column))
            .allMatch(text -> text.matches("[–\\d∞>\\[].*|") && !text.matches(".*[a-z]{3}.*"))
        ? HorizontalAlign.RIGHT
        : HorizontalAlign.LEFT;
  }
}
