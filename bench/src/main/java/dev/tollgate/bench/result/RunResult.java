// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import static java.util.Objects.requireNonNull;

import dev.tollgate.bench.question.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.statistics.descriptive.Median;

/**
 * What a run found, and where; {@link ResultsFile} keeps it.
 *
 * @param environment the machine, the JDK and the natives, by name
 * @param warnings what stood against measuring on this machine when the run began
 * @param profile quick or full
 * @param precision that was aimed at for every ratio, as in {@link Estimate#precision}
 * @param seed of the shuffling of the rounds
 * @param baselines for each question the column that ratios are taken to
 * @param rounds in their order; the first, numbered 0, was not timed
 * @param cells in the order of the report
 */
public record RunResult(
    Map<String, String> environment,
    List<String> warnings,
    String profile,
    double precision,
    long seed,
    Map<String, String> baselines,
    List<Round> rounds,
    List<CellResult> cells) {

  public RunResult {
    requireNonNull(environment, "environment");
    warnings = List.copyOf(requireNonNull(warnings, "warnings"));
    requireNonNull(profile, "profile");
    requireNonNull(baselines, "baselines");
    rounds = List.copyOf(requireNonNull(rounds, "rounds"));
    cells = List.copyOf(requireNonNull(cells, "cells"));
  }

  /** The value in the environment of what could not be learnt. */
  public static final String UNKNOWN = "unknown";

  /** Above this, times scatter so much from JVM to JVM that the machine is not fit to measure. */
  public static final double NOISE_LIMIT = 0.10;

  /** By which the median absolute deviation of normal noise is multiplied to be its deviation. */
  private static final double DEVIATIONS = 1.4826;

  /**
   * One round.
   *
   * @param round from 0
   * @param cells that were run
   * @param seconds that they took, with the start of their JVMs
   * @param conditions of the machine meanwhile
   */
  public record Round(int round, int cells, double seconds, Conditions conditions) {}

  /** Time per operation in nanoseconds, or empty when there is none or a round failed. */
  public Optional<Estimate> time(CellResult cell) {
    return cell.failed() || cell.samples().isEmpty()
        ? Optional.empty()
        : Optional.of(Estimate.of(toArray(cell.byRound())));
  }

  /** The baseline of the cell's row, if it was measured. */
  public Optional<CellResult> baseline(CellResult cell) {
    return cells.stream()
        .filter(
            other ->
                other.question().equals(cell.question())
                    && other.row().equals(cell.row())
                    && other.column().equals(baselines.get(cell.question())))
        .findAny();
  }

  /** The cell against the baseline of its row; empty where either is missing or failed. */
  public Optional<Verdict> verdict(CellResult cell) {
    return baseline(cell)
        .filter(baseline -> !baseline.equals(cell))
        .flatMap(baseline -> verdict(cell, baseline));
  }

  /**
   * A cell over another of this run, from the rounds that measured both: the ratio is taken within
   * each, so that what slowed the whole machine down for a while cancels.
   */
  public Optional<Verdict> verdict(CellResult over, CellResult under) {
    Map<Integer, Double> ratios = new TreeMap<>(over.byRound());
    Map<Integer, Double> divisors = under.byRound();
    ratios.keySet().retainAll(divisors.keySet());
    ratios.replaceAll((round, nanoseconds) -> nanoseconds / divisors.get(round));
    return over.failed() || under.failed() || ratios.isEmpty()
        ? Optional.empty()
        : Optional.of(Verdict.of(Estimate.of(toArray(ratios)), ratios.size()));
  }

  /**
   * The cell's place in its row: one more than how many others are faster beyond doubt. Cells that
   * nothing separates share a place.
   */
  public int place(CellResult cell) {
    return 1
        + (int)
            cells.stream()
                .filter(
                    other ->
                        other.question().equals(cell.question())
                            && other.row().equals(cell.row())
                            && !other.isTwin()
                            && !other.equals(cell))
                .flatMap(other -> verdict(other, cell).stream())
                .filter(verdict -> verdict.kind() == Verdict.Kind.FASTER)
                .count();
  }

  /** The cell whose second name a twin is. */
  public Optional<CellResult> original(CellResult twin) {
    return cells.stream().filter(cell -> (cell.id() + Cell.TWIN).equals(twin.id())).findAny();
  }

  /** The cells that were measured twice under two names: the second of each. */
  public List<CellResult> twins() {
    return cells.stream().filter(CellResult::isTwin).toList();
  }

  /**
   * How much the time of a cell varies from JVM to JVM, at the median cell: as a standard deviation
   * relative to the time, taken from the median absolute deviation.
   */
  public double noise() {
    double[] deviations =
        cells.stream()
            .filter(cell -> cell.samples().size() > 1)
            .mapToDouble(cell -> deviation(toArray(cell.byRound())))
            .toArray();
    return deviations.length == 0 ? 0 : Median.withDefaults().evaluate(deviations);
  }

  private static double deviation(double... times) {
    double median = Median.withDefaults().evaluate(times);
    return DEVIATIONS
        * Median.withDefaults()
            .evaluate(Arrays.stream(times).map(time -> Math.abs(time / median - 1)).toArray());
  }

  private static double[] toArray(Map<Integer, Double> byRound) {
    return byRound.values().stream().mapToDouble(Double::doubleValue).toArray();
  }
}
