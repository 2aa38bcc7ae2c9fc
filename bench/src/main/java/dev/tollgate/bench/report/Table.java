// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.advice.Advice;
import dev.tollgate.bench.advice.Choice;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.result.Comparison;
import dev.tollgate.bench.result.Conditions;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.KernelCosts;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import dev.tollgate.bench.workload.KernelName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /**
   * The measurements of a row, ranked.
   *
   * @param question of the row
   * @param row what was done
   * @param measurements from the fastest, in the order of the table's lines
   * @param table what is shown of them
   */
  record Ranking(String question, Row row, List<Measured> measurements, Table table) {}

  /** Every row of every question. */
  static List<Ranking> rankings(RunResult run) {
    Map<String, Map<Row, List<Measured>>> rows = new LinkedHashMap<>();
    for (Measured measurement : run.measurements()) {
      if (!measurement.isRepeat()) {
        rows.computeIfAbsent(measurement.question(), question -> new LinkedHashMap<>())
            .computeIfAbsent(measurement.row(), row -> new ArrayList<>())
            .add(measurement);
      }
    }
    List<Ranking> rankings = new ArrayList<>();
    rows.forEach(
        (question, ofQuestion) ->
            ofQuestion.forEach(
                (row, measurements) -> rankings.add(ranking(run, question, row, measurements))));
    return rankings;
  }

  private static Ranking ranking(
      RunResult run, String question, Row row, List<Measured> measurements) {
    String baseline = run.baselines().get(question);
    boolean passesBytes =
        measurements.stream().anyMatch(measurement -> measurement.row().bytesPassed().isPresent());
    List<String> columns =
        new ArrayList<>(
            List.of("rank", "", "time", "95 %", "/ " + baseline, "95 %", "verdict", "B/op"));
    if (passesBytes) {
      columns.add("GB/s");
    }
    boolean hasLimit = Rungs.hasLimit(measurements);
    if (hasLimit) {
      columns.add("of the limit");
    }
    columns.add("rounds");
    Map<Measured, Integer> ranks = new HashMap<>();
    measurements.forEach(measurement -> ranks.put(measurement, run.rank(measurement)));
    List<Measured> ranked =
        measurements.stream()
            .sorted(
                Comparator.comparing((Measured measurement) -> run.time(measurement).isEmpty())
                    .thenComparingInt(ranks::get)
                    .thenComparingDouble(
                        measurement -> run.time(measurement).map(Estimate::centre).orElse(0.0)))
            .toList();
    return new Ranking(
        question,
        row,
        ranked,
        new Table(
            question + ", " + row.name() + ", against " + baseline + resolved(run, ranked),
            columns,
            ranked.stream()
                .map(
                    measurement ->
                        line(run, measurement, passesBytes, hasLimit ? ranked : List.of()))
                .toList()));
  }

  /** The smallest ratio that this row could tell from 1 with every column. */
  private static String resolved(RunResult run, List<Measured> measurements) {
    return measurements.stream()
        .map(run::verdict)
        .flatMap(Optional::stream)
        .map(Verdict::leastResolved)
        .filter(Double::isFinite)
        .max(Comparator.naturalOrder())
        .map(ratio -> "; resolves ratios from " + Figures.digits(ratio) + " on")
        .orElse("");
  }

  private static List<String> line(
      RunResult run, Measured measurement, boolean passesBytes, List<Measured> besideLimits) {
    Optional<Estimate> time = run.time(measurement);
    Optional<Verdict> verdict = run.verdict(measurement);
    List<String> line = new ArrayList<>();
    line.add(time.map(t -> String.valueOf(run.rank(measurement))).orElse(""));
    line.add(measurement.column().name());
    line.add(time.map(Figures::time).orElse(NOT_KNOWN));
    line.add(time.map(Figures::timeInterval).orElse(""));
    line.add(verdict.map(v -> Figures.digits(v.ratio().centre())).orElse(""));
    line.add(verdict.map(v -> Figures.interval(v.ratio())).orElse(""));
    line.add(
        time.isEmpty()
            ? failure(measurement)
            : verdict.map(Figures::verdict).orElse(why(run, measurement)));
    line.add(
        measurement.bytesPerOperation() == null
            ? NOT_KNOWN
            : String.format(Locale.ROOT, "%,.0f", measurement.bytesPerOperation()));
    if (passesBytes) {
      line.add(
          time.isPresent() && measurement.row().bytesPassed().isPresent()
              ? Figures.bandwidth(measurement.row().bytesPassed().getAsLong() / time.get().centre())
              : NOT_KNOWN);
    }
    if (!besideLimits.isEmpty()) {
      line.add(Rungs.share(run, besideLimits, measurement).map(Rungs::percent).orElse(NOT_KNOWN));
    }
    line.add(String.valueOf(measurement.samples().size()));
    return line;
  }

  /** There is no verdict on a measurement that was measured. */
  private static String why(RunResult run, Measured measurement) {
    return run.baseline(measurement)
        .map(b -> b.equals(measurement) ? "the baseline" : "the baseline failed")
        .orElse("this row has no " + run.baselines().get(measurement.question()));
  }

  private static String failure(Measured measurement) {
    return measurement.failures().stream()
        .findFirst()
        .map(failure -> failure.kind().toString())
        .orElse("not measured");
  }

  /** What the machine did in each round. */
  static Table conditions(RunResult run) {
    return new Table(
        run.rounds().stream().anyMatch(round -> round.round() == 0)
            ? "Rounds (0 is not timed)"
            : "Rounds",
        List.of(
            "round",
            "measurements",
            "seconds",
            "load",
            "stolen s",
            "throttled s",
            "thermal throttles",
            "governor"),
        run.rounds().stream()
            .map(
                round -> {
                  Conditions conditions = round.conditions();
                  return List.of(
                      String.valueOf(round.round()),
                      String.valueOf(round.measurements()),
                      String.format(Locale.ROOT, "%.1f", round.seconds()),
                      known("%.2f", conditions.load()),
                      known("%.2f", conditions.stolenSeconds()),
                      known("%.2f", conditions.throttledSeconds()),
                      known("%d", conditions.thermalThrottles()),
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
                        change.measurement().question(),
                        change.measurement().row().name(),
                        change.measurement().column().name(),
                        Figures.digits(change.verdict().ratio().centre()),
                        Figures.interval(change.verdict().ratio()),
                        Figures.verdict(change.verdict()),
                        String.join(
                            ", ",
                            List.of(
                                    change.isBeyond(threshold) ? "beyond the threshold" : "",
                                    change.isContradiction()
                                        ? "was "
                                            + words(change.before())
                                            + ", is "
                                            + words(change.after())
                                        : "")
                                .stream()
                                .filter(remark -> !remark.isEmpty())
                                .toList())))
            .toList());
  }

  private static String words(Optional<Verdict> verdict) {
    return verdict.map(v -> v.kind().words()).orElse(NOT_KNOWN);
  }

  /** Of {@link #advice}; the page's script shows the same. */
  static final List<String> ADVICE_COLUMNS =
      List.of("rank", "", "per call", "interval", "per second", "interval", "remark");

  /** What each way would cost, a call and all calls of a second. */
  static Table advice(Advice advice, Choice choice) {
    return new Table(
        "Predicted cost, lowest first",
        ADVICE_COLUMNS,
        advice.predictions().stream()
            .map(
                prediction ->
                    prediction
                        .perCall()
                        .map(
                            call -> {
                              Estimate second = Advice.perSecond(call, choice);
                              return List.of(
                                  advice.sharesTheFirstPlace(prediction) ? "1" : "",
                                  prediction.way(),
                                  Figures.time(call),
                                  Figures.timeInterval(call),
                                  Figures.time(second),
                                  Figures.timeInterval(second),
                                  prediction.words());
                            })
                        .orElseGet(
                            () ->
                                List.of(
                                    "",
                                    prediction.way(),
                                    NOT_KNOWN,
                                    "",
                                    NOT_KNOWN,
                                    "",
                                    prediction.words())))
            .toList());
  }

  /** What a kernel's columns cost, and from which size on they beat plain Java and its vectors. */
  static Table breakEven(KernelName kernel, List<KernelCosts> columns) {
    return new Table(
        kernel.toString(),
        List.of(
            "",
            "fixed",
            "per unit of work",
            "faster than JAVA from (" + kernel.unit().plural() + ")",
            "faster than JAVA_VECTOR from (" + kernel.unit().plural() + ")"),
        columns.stream()
            .map(
                costs ->
                    List.of(
                        costs.column().name(),
                        costs.fixed().map(Figures::timeWithInterval).orElse(NOT_KNOWN),
                        costs.perUnit().map(Figures::timeWithInterval).orElse(NOT_KNOWN),
                        breakEven(costs, columns, "JAVA"),
                        breakEven(costs, columns, "JAVA_VECTOR")))
            .toList());
  }

  private static String breakEven(KernelCosts costs, List<KernelCosts> columns, String java) {
    if (costs.column().isJava()) {
      return "";
    }
    return columns.stream()
        .filter(other -> other.column().name().equals(java))
        .findAny()
        .flatMap(costs::breakEven)
        .map(
            breakEven ->
                switch (breakEven.kind()) {
                  case EVERYWHERE ->
                      String.format(Locale.ROOT, "%,d or less", breakEven.smallest());
                  case FROM -> Figures.count(breakEven.size().orElseThrow());
                  case NOT_AT_THE_LARGEST ->
                      String.format(Locale.ROOT, "not at %,d", breakEven.largest());
                  case UNRESOLVED -> "unresolved";
                })
        .orElse(NOT_KNOWN);
  }
}
