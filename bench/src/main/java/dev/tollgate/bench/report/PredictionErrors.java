// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.Technology;
import dev.tollgate.bench.advice.Advice;
import dev.tollgate.bench.advice.Checked;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far predictions are from what was measured, by technology. */
final class PredictionErrors {

  private static final double MOST = 0.9;

  private PredictionErrors() {}

  /** Of a run that has measured whole calls; empty for others. */
  static Optional<Table> of(RunResult run) {
    List<Checked> all = Checked.of(run);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<List<String>> lines = new ArrayList<>();
    for (Technology technology : Technology.values()) {
      List<Checked> some =
          all.stream().filter(checked -> checked.technology() == technology).toList();
      if (!some.isEmpty()) {
        lines.add(line(technology.toString(), some, "–"));
      }
    }
    lines.add(line("all", all, order(run, all)));
    return Optional.of(
        new Table(
            "Predictions of calls that were also measured",
            List.of(
                "",
                "calls",
                "median error",
                "90 % within",
                "largest",
                "within " + Figures.percent(Advice.MODEL_ERROR - 1),
                "order right"),
            lines));
  }

  private static List<String> line(String name, List<Checked> some, String order) {
    double[] errors = some.stream().mapToDouble(checked -> Math.abs(checked.error())).toArray();
    Arrays.sort(errors);
    long within = Arrays.stream(errors).filter(e -> e <= Advice.MODEL_ERROR - 1).count();
    return List.of(
        name,
        String.valueOf(errors.length),
        percent(quantile(errors, 0.5)),
        percent(quantile(errors, MOST)),
        percent(quantile(errors, 1)),
        percent(within / (double) errors.length),
        order);
  }

  /** The smallest value that this share of all do not exceed. */
  private static double quantile(double[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  /** Of the pairs of columns of a row that serve the same data, and that a verdict separates. */
  private static String order(RunResult run, List<Checked> all) {
    int right = 0;
    int separate = 0;
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Checked one = all.get(i);
        Checked other = all.get(j);
        if (one.isComparableTo(other)) {
          Optional<Verdict.Kind> kind = run.verdict(one.whole(), other.whole()).map(Verdict::kind);
          boolean isFaster = kind.equals(Optional.of(Verdict.Kind.FASTER));
          if (isFaster || kind.equals(Optional.of(Verdict.Kind.SLOWER))) {
            separate++;
            right += isFaster == one.predicted() < other.predicted() ? 1 : 0;
          }
        }
      }
    }
    return separate == 0 ? "–" : percent(right / (double) separate) + " of " + separate + " pairs";
  }
}
