// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.question.known.KnownDifferences;
import dev.tollgate.bench.question.known.LongerKnownDifferences;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.statistics.descriptive.Median;

/**
 * How often a few rounds find what is known of {@link KnownDifferences}: as if each group of rounds
 * were a run.
 */
final class IntervalCheck {

  /** What a quick run has at least. */
  private static final int ROUNDS = Profile.QUICK.rounds();

  private IntervalCheck() {}

  /** Of a run with several groups of rounds; empty for others. */
  static Optional<Table> of(RunResult run) {
    List<List<String>> lines = new ArrayList<>();
    for (Row row : List.of(KnownDifferences.MULTIPLICATIONS, KnownDifferences.ALLOCATION)) {
      lines.addAll(lines(run, row));
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                "Ratios that are known, from groups of " + ROUNDS + " rounds",
                List.of(
                    "",
                    "true ratio",
                    "intervals",
                    "contain it",
                    "half-width, median",
                    "faster",
                    "slower",
                    "equal"),
                lines));
  }

  private static List<List<String>> lines(RunResult run, Row row) {
    List<Measured> columns =
        run.measurements().stream()
            .filter(measured -> measured.is(new KnownDifferences().name(), row))
            .filter(measured -> !measured.failed() && measured.samples().size() >= 2 * ROUNDS)
            .toList();
    if (columns.isEmpty()) {
      return List.of();
    }
    Optional<Measured> baseline = run.baseline(columns.getFirst());
    if (baseline.isEmpty()) {
      return List.of();
    }
    List<Verdict> same = new ArrayList<>();
    List<Verdict> longer = new ArrayList<>();
    for (Measured column : columns) {
      if (column.equals(baseline.get())) {
        continue;
      }
      boolean isLonger = column.column().equals(Column.of(LongerKnownDifferences.class));
      (isLonger ? longer : same).addAll(verdicts(run, column, baseline.get()));
    }
    List<List<String>> lines = new ArrayList<>();
    lines.add(line(row, 1, same));
    if (!longer.isEmpty()) {
      lines.add(line(row, KnownDifferences.LONGER, longer));
    }
    return lines;
  }

  /** One of each group of rounds that is whole. */
  private static List<Verdict> verdicts(RunResult run, Measured over, Measured under) {
    double[] ratios = run.ratios(over, under).toArray();
    List<Verdict> verdicts = new ArrayList<>();
    for (int begin = 0; begin + ROUNDS <= ratios.length; begin += ROUNDS) {
      verdicts.add(
          Verdict.of(Estimate.of(Arrays.copyOfRange(ratios, begin, begin + ROUNDS)), ROUNDS));
    }
    return verdicts;
  }

  private static List<String> line(Row row, double truth, List<Verdict> verdicts) {
    double[] precisions =
        verdicts.stream().mapToDouble(verdict -> verdict.ratio().precision()).toArray();
    return List.of(
        row.name(),
        String.format(Locale.ROOT, "%.2f", truth),
        String.valueOf(verdicts.size()),
        share(verdicts, verdict -> !verdict.ratio().excludes(truth)),
        String.format(Locale.ROOT, "%.1f %%", 100 * Median.withDefaults().evaluate(precisions)),
        share(verdicts, verdict -> verdict.kind() == Verdict.Kind.FASTER),
        share(verdicts, verdict -> verdict.kind() == Verdict.Kind.SLOWER),
        share(verdicts, verdict -> verdict.kind() == Verdict.Kind.EQUAL));
  }

  private static String share(List<Verdict> all, Predicate<Verdict> wanted) {
    return String.format(
        Locale.ROOT, "%.1f %%", 100.0 * all.stream().filter(wanted).count() / all.size());
  }
}
