// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.result.Agreement;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Quantile;

/** How well each of several runs of the same measurements knows its ratios. */
final class Series {

  private static final double MOST = 0.9;

  private Series() {}

  /**
   * A line for each run.
   *
   * @param names of the runs
   * @param agreement of them
   */
  static Table of(List<String> names, List<RunResult> runs, Agreement agreement) {
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      lines.add(line(names.get(i), runs.get(i)));
    }
    return new Table(
        heading(agreement),
        List.of(
            "run", "quality", "ratios", "resolved", "half-width, median", "90 % of them within"),
        lines);
  }

  private static List<String> line(String name, RunResult run) {
    List<Verdict> verdicts =
        run.measurements().stream()
            .filter(measurement -> !measurement.isRepeat())
            .flatMap(measurement -> run.verdict(measurement).stream())
            .toList();
    if (verdicts.isEmpty()) {
      return List.of(name, level(run), "0", "–", "–", "–");
    }
    double[] precisions =
        verdicts.stream().mapToDouble(verdict -> verdict.ratio().precision()).toArray();
    double resolved =
        verdicts.stream().filter(verdict -> verdict.kind() != Verdict.Kind.UNRESOLVED).count();
    return List.of(
        name,
        level(run),
        String.valueOf(verdicts.size()),
        percent(resolved / verdicts.size()),
        "± " + percent(Median.withDefaults().evaluate(precisions)),
        "± " + percent(Quantile.withDefaults().evaluate(precisions, MOST)));
  }

  private static String level(RunResult run) {
    return RunQuality.of(run).level().name().toLowerCase(Locale.ROOT);
  }

  private static String percent(double share) {
    return Double.isInfinite(share) ? "∞" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String heading(Agreement agreement) {
    return String.format(
        Locale.ROOT,
        "%d runs. They contradict each other in %d of %d pairs, in %d verdicts",
        agreement.runs(),
        agreement.contradicting(),
        agreement.pairs(),
        agreement.verdicts());
  }
}
