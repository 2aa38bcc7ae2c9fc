// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.measure.Family;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import dev.tollgate.bench.source.Excerpts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    private Optional<SpeedUp> speedUp(RunResult run, List<Rungs> all, int threads) {
      return all.stream()
          .filter(rungs -> rungs.rungs.contains(this))
          .flatMap(rungs -> rungs.rungs.stream())
          .map(Rung::measured)
          .filter(other -> !other.isRepeat())
          .filter(other -> other.column().name().equals(measured.column().parallelOf()))
          .findFirst()
          .flatMap(serial -> run.verdict(serial, measured))
          .map(verdict -> SpeedUp.of(verdict.ratio(), threads));
    }

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
    return table(
        "Every way to compute each kernel, from the slowest of the first; times with half the width"
            + " of their 95 % intervals",
        all, rung -> Optional.of(Figures.timeWithPrecision(rung.time())), rung -> Optional.empty());
  }

  /** How much code each rung is, and what must compile it. */
  static Table efforts(List<Rungs> all, Excerpts excerpts) {
    return table(
        "Lines of code of each rung, without the C library where it calls one, and what compiles"
            + " them before they run",
        all,
        rung -> excerpts.effort(rung.measured()).map(effort -> String.valueOf(effort.lines())),
        rung -> excerpts.effort(rung.measured()).map(Excerpts.Effort::build));
  }

  /**
   * What several threads bring against the same by one.
   *
   * @param ratio how many times as fast they are
   * @param serial the share of the work that only one of them does, which Amdahl's law takes from
   *     that: (threads / ratio - 1) / (threads - 1)
   */
  record SpeedUp(Estimate ratio, Estimate serial) {

    static SpeedUp of(Estimate ratio, int threads) {
      return new SpeedUp(
          ratio,
          new Estimate(
              serial(ratio.centre(), threads),
              serial(ratio.high(), threads),
              serial(ratio.low(), threads)));
    }

    /** A speed-up beyond the number of threads, or below 1, has no such share. */
    private static double serial(double ratio, int threads) {
      return Math.clamp((threads / ratio - 1) / (threads - 1), 0, 1);
    }

    /** {@code 1.86× [1.80, 1.92], serial 8 % [4, 11]}. */
    String words() {
      String factor = Figures.factor(ratio) + " " + Figures.interval(ratio);
      // After a single round nothing is known of the share.
      return Double.isInfinite(ratio.high())
          ? factor
          : factor
              + String.format(
                  Locale.ROOT,
                  ", serial %.0f %% [%.0f, %.0f]",
                  100 * serial.centre(),
                  100 * serial.low(),
                  100 * serial.high());
    }
  }

  /** The speed-up of each parallel rung; empty where the run does not say by how many threads. */
  static Optional<Table> speedUps(RunResult run, List<Rungs> all) {
    String threads = run.environment().get(RunResult.THREADS);
    return threads == null || Integer.parseInt(threads) < 2
        ? Optional.empty()
        : Optional.of(speedUps(run, all, Integer.parseInt(threads)));
  }

  private static Table speedUps(RunResult run, List<Rungs> all, int threads) {
    Table table =
        table(
            "Speed-up by "
                + threads
                + " threads or processes against the same by one, and the serial share of the work"
                + " by Amdahl's law, with 95 % intervals. Where memory limits a kernel, the share"
                + " is not serial code: the threads wait for memory together",
            all,
            rung -> rung.speedUp(run, all, threads).map(SpeedUp::words),
            rung -> Optional.empty());
    return new Table(
        table.heading(),
        table.columns(),
        table.lines().stream()
            .filter(line -> line.stream().skip(1).anyMatch(cell -> !cell.equals(NOT_MEASURED)))
            .toList());
  }

  /**
   * A line for each rung, a column for each row.
   *
   * @param cell of a rung in a row
   * @param last of the line of a rung; without any there is no such column
   */
  private static Table table(
      String heading,
      List<Rungs> all,
      Function<Rung, Optional<String>> cell,
      Function<Rung, Optional<String>> last) {
    List<String> columns = new ArrayList<>(List.of(""));
    Map<String, List<String>> lines = new LinkedHashMap<>();
    Map<String, String> ends = new HashMap<>();
    for (int row = 0; row < all.size(); row++) {
      columns.add(all.get(row).row().operation() + " " + Figures.whole(all.get(row).row().size()));
      for (Rung rung : all.get(row).rungs()) {
        String name = rung.measured().column().name();
        List<String> line =
            lines.computeIfAbsent(
                name, key -> new ArrayList<>(Collections.nCopies(all.size(), NOT_MEASURED)));
        int column = row;
        cell.apply(rung).ifPresent(text -> line.set(column, text));
        last.apply(rung).ifPresent(text -> ends.put(name, text));
      }
    }
    if (!ends.isEmpty()) {
      columns.add("compiled by");
      lines.keySet().retainAll(ends.keySet());
      lines.forEach((name, line) -> line.add(ends.get(name)));
    }
    return new Table(
        heading,
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
