// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
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
 * @param rounds in their order; one numbered 0 was not timed
 * @param measurements in the order of the report
 */
public record RunResult(
    Map<String, String> environment,
    List<String> warnings,
    String profile,
    double precision,
    long seed,
    Map<String, String> baselines,
    List<Round> rounds,
    List<Measured> measurements) {

  public RunResult {
    requireNonNull(environment, "environment");
    warnings = List.copyOf(requireNonNull(warnings, "warnings"));
    requireNonNull(profile, "profile");
    requireNonNull(baselines, "baselines");
    rounds = List.copyOf(requireNonNull(rounds, "rounds"));
    measurements = List.copyOf(requireNonNull(measurements, "measurements"));
  }

  /** The name in the environment of how many threads parallel columns use. */
  public static final String THREADS = "threads of parallel columns";

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
   * @param measurements that were run
   * @param seconds that they took, with the start of their JVMs
   * @param conditions of the machine meanwhile
   */
  public record Round(int round, int measurements, double seconds, Conditions conditions) {}

  /** Time per operation in nanoseconds, or empty when there is none or a round failed. */
  public Optional<Estimate> time(Measured measurement) {
    return measurement.failed() || measurement.samples().isEmpty()
        ? Optional.empty()
        : Optional.of(Estimate.of(toArray(measurement.byRound())));
  }

  /** The baseline of the measurement's row, if it was measured. */
  public Optional<Measured> baseline(Measured measurement) {
    return measurements.stream()
        .filter(
            other ->
                other.isBeside(measurement)
                    && other.column().name().equals(baselines.get(measurement.question())))
        .findAny();
  }

  /** The measurement against the baseline of its row; empty where either is missing or failed. */
  public Optional<Verdict> verdict(Measured measurement) {
    return baseline(measurement)
        .filter(baseline -> !baseline.equals(measurement))
        .flatMap(baseline -> verdict(measurement, baseline));
  }

  /**
   * A measurement over another of this run, from the rounds that measured both: the ratio is taken
   * within each, so that what slowed the whole machine down for a while cancels.
   */
  public Optional<Verdict> verdict(Measured over, Measured under) {
    double[] ratios = ratios(over, under).toArray();
    return over.failed() || under.failed() || ratios.length == 0
        ? Optional.empty()
        : Optional.of(Verdict.of(Estimate.of(ratios), ratios.length));
  }

  /** Of each round that measured both, in their order. */
  public DoubleStream ratios(Measured over, Measured under) {
    Map<Integer, Double> divisors = under.byRound();
    return over.byRound().entrySet().stream()
        .filter(entry -> divisors.containsKey(entry.getKey()))
        .mapToDouble(entry -> entry.getValue() / divisors.get(entry.getKey()));
  }

  /**
   * One more than how many other columns of the row are {@linkplain Verdict.Kind#FASTER faster}.
   * Columns that no verdict separates share a rank.
   */
  public int rank(Measured measurement) {
    return 1
        + (int)
            measurements.stream()
                .filter(
                    other ->
                        other.isBeside(measurement)
                            && !other.isRepeat()
                            && !other.equals(measurement))
                .flatMap(other -> verdict(other, measurement).stream())
                .filter(verdict -> verdict.kind() == Verdict.Kind.FASTER)
                .count();
  }

  /** The measurement that a control repeats. */
  public Optional<Measured> original(Measured repeat) {
    return measurements.stream()
        .filter(
            measurement ->
                measurement.isBeside(repeat)
                    && measurement.column().name().equals(repeat.column().repeats()))
        .findAny();
  }

  /** The measurements that repeat others as controls. */
  public List<Measured> repeats() {
    return measurements.stream().filter(Measured::isRepeat).toList();
  }

  /**
   * How much the time of a measurement varies from JVM to JVM, at the median measurement: as a
   * standard deviation relative to the time, taken from the median absolute deviation.
   */
  public double noise() {
    double[] deviations =
        measurements.stream()
            .filter(measurement -> measurement.samples().size() > 1)
            .mapToDouble(measurement -> deviation(toArray(measurement.byRound())))
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
