// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.advice.Advice;
import dev.tollgate.bench.advice.Checked;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Quantile;

/** How far predictions are from what was measured, by column. */
final class PredictionErrors {

  private static final double MOST = 0.9;
  private static final double NEAR = 0.25;

  /** Columns that differ by less are easily taken for one another. */
  private static final double CLOSE = 1.5;

  /** The smallest value that a share of all do not exceed. */
  private static final Quantile NOT_EXCEEDED =
      Quantile.withDefaults().with(Quantile.EstimationMethod.HF1);

  private PredictionErrors() {}

  /** Of a run that has measured whole calls; empty for others. */
  static Optional<Table> of(RunResult run) {
    List<Checked> all = Checked.of(run);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<Checked>> byColumn = new LinkedHashMap<>();
    all.stream()
        .sorted(Comparator.comparing(checked -> checked.whole().column(), Column.ORDER))
        .forEach(
            checked ->
                byColumn
                    .computeIfAbsent(checked.whole().column().name(), name -> new ArrayList<>())
                    .add(checked));
    List<List<String>> lines = new ArrayList<>();
    byColumn.forEach((name, some) -> lines.add(line(name, some)));
    lines.add(line("all", all));
    return Optional.of(
        new Table(
            "Predictions of calls that were also measured (CompositeCalls). " + order(run, all),
            List.of(
                "",
                "calls",
                "median, signed",
                "median error",
                "90 % within",
                "largest",
                "within " + percent(NEAR),
                "within a factor of " + Advice.MODEL_ERROR),
            lines));
  }

  private static List<String> line(String name, List<Checked> some) {
    double[] signed = some.stream().mapToDouble(Checked::error).toArray();
    double[] errors = Arrays.stream(signed).map(Math::abs).toArray();
    double middle = Median.withDefaults().evaluate(signed);
    return List.of(
        name,
        String.valueOf(errors.length),
        (middle > 0 ? "+" : "") + percent(middle),
        percent(Median.withDefaults().evaluate(errors)),
        percent(NOT_EXCEEDED.evaluate(errors, MOST)),
        percent(NOT_EXCEEDED.evaluate(errors, 1)),
        share(some, checked -> Math.abs(checked.error()) <= NEAR),
        share(
            some,
            checked ->
                Math.max(1 + checked.error(), 1 / (1 + checked.error())) <= Advice.MODEL_ERROR));
  }

  private static String share(List<Checked> some, Predicate<Checked> wanted) {
    return percent(some.stream().filter(wanted).count() / (double) some.size());
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  /** Of the pairs of columns of a row that serve the same data, and that a verdict separates. */
  private static String order(RunResult run, List<Checked> all) {
    Pairs resolved = new Pairs();
    Pairs close = new Pairs();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Checked one = all.get(i);
        Checked other = all.get(j);
        if (one.isComparableTo(other)) {
          Optional<Verdict.Kind> kind = run.verdict(one.whole(), other.whole()).map(Verdict::kind);
          if (kind.filter(k -> k == Verdict.Kind.FASTER || k == Verdict.Kind.SLOWER).isPresent()) {
            double difference = Math.signum(one.measured() - other.measured());
            boolean isRight = Math.signum(one.predicted() - other.predicted()) == difference;
            resolved.add(isRight);
            double ratio = one.measured() / other.measured();
            if (Math.max(ratio, 1 / ratio) <= CLOSE) {
              close.add(isRight);
            }
          }
        }
      }
    }
    return resolved.all == 0
        ? "No two columns of a row are resolved."
        : "The order is right in "
            + resolved
            + " of columns that are resolved"
            + (close.all == 0 ? "." : ", and in " + close + " that differ by less than 1.5×.");
  }

  private static final class Pairs {
    private int right;
    private int all;

    void add(boolean isRight) {
      right += isRight ? 1 : 0;
      all++;
    }

    @Override
    public String toString() {
      return percent(right / (double) all)
          + String.format(Locale.ROOT, " of %,d ", all)
          + (all == 1 ? "pair" : "pairs");
    }
  }
}
