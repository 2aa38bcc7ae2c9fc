// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.statistics.descriptive.Median;

/**
 * Two runs, measurement by measurement: how the second differs from the first.
 *
 * @param ofTimes whether times are compared, as they are on one machine; otherwise ratios to the
 *     baselines are
 * @param changes the measurements that both measured, in the order of the first
 * @param broken the ids of measurements that failed in the second and not in the first
 * @param onlyInOne the ids of other measurements that only one of them has a figure of
 */
public record Comparison(
    boolean ofTimes, List<Change> changes, List<String> broken, List<String> onlyInOne) {

  /** What two runs must have in common for their times to be compared; a virtual machine moves. */
  private static final List<String> SAME_FOR_TIMES = List.of("machine", "CPU", "cores", "JDK");

  /**
   * One measurement in both runs.
   *
   * @param measurement as the first run has it
   * @param verdict on the second over the first
   * @param before the first run's verdict on the measurement against its baseline; absent for a
   *     baseline
   * @param after the second's
   */
  public record Change(
      Measured measurement, Verdict verdict, Optional<Verdict> before, Optional<Verdict> after) {

    /** Whether the two runs claim of the measurement what cannot both be true. */
    public boolean isContradiction() {
      return before.isPresent() && after.isPresent() && before.get().contradicts(after.get());
    }

    /**
     * Whether the whole interval lies beyond a factor, in either direction.
     *
     * @param threshold the factor less 1
     */
    public boolean isBeyond(double threshold) {
      return verdict.ratio().low() > 1 + threshold || verdict.ratio().high() < 1 / (1 + threshold);
    }
  }

  /** Whether a measurement changed by more than a factor less 1, or can no longer be measured. */
  public boolean hasChanges(double threshold) {
    return !broken.isEmpty() || changes.stream().anyMatch(change -> change.isBeyond(threshold));
  }

  /**
   * The ratio of the median measurement: what changed all measurements alike is more likely the
   * machine.
   */
  public double ofTheMedianMeasurement() {
    return Median.withDefaults()
        .evaluate(
            changes.stream().mapToDouble(change -> change.verdict().ratio().centre()).toArray());
  }

  /**
   * Compares times when both runs are of one machine with the same processor, cores and JDK, and
   * ratios to the baselines otherwise.
   *
   * @throws IllegalArgumentException when the runs took their ratios to different baselines, or
   *     have no measurement in common
   */
  public static Comparison of(RunResult first, RunResult second) {
    first
        .baselines()
        .forEach(
            (question, baseline) -> {
              String other = second.baselines().getOrDefault(question, baseline);
              if (!other.equals(baseline)) {
                throw new IllegalArgumentException(
                    question
                        + " has the baseline "
                        + baseline
                        + " in the first run and "
                        + other
                        + " in the second: ratios to different baselines cannot be compared");
              }
            });
    boolean ofTimes = SAME_FOR_TIMES.stream().allMatch(name -> isKnownAndSame(name, first, second));
    List<Change> changes = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    List<String> onlyInOne = new ArrayList<>();
    for (Measured measurement : first.measurements()) {
      Optional<Measured> same =
          second.measurements().stream()
              .filter(other -> other.id().equals(measurement.id()))
              .findAny();
      Optional<Verdict> verdict =
          same.flatMap(
              other ->
                  ofTimes
                      ? times(first, measurement, second, other)
                      : ratios(first, measurement, second, other));
      verdict.ifPresentOrElse(
          change ->
              changes.add(
                  new Change(
                      measurement, change, first.verdict(measurement), second.verdict(same.get()))),
          () -> {
            if (!measurement.failed() && same.filter(Measured::failed).isPresent()) {
              broken.add(measurement.id());
            } else if (same.isEmpty() || measurement.failed() != same.get().failed()) {
              onlyInOne.add(measurement.id());
            }
          });
    }
    Stream<String> missing =
        second.measurements().stream()
            .map(Measured::id)
            .filter(
                id ->
                    first.measurements().stream()
                        .noneMatch(measurement -> measurement.id().equals(id)));
    if (changes.isEmpty() && broken.isEmpty()) {
      throw new IllegalArgumentException("the two runs have no measurement in common");
    }
    return new Comparison(
        ofTimes, changes, broken, Stream.concat(onlyInOne.stream(), missing).toList());
  }

  private static boolean isKnownAndSame(String name, RunResult first, RunResult second) {
    String value = first.environment().get(name);
    return value != null
        && !value.equals(RunResult.UNKNOWN)
        && value.equals(second.environment().get(name));
  }

  private static Optional<Verdict> times(
      RunResult first, Measured before, RunResult second, Measured after) {
    return first
        .time(before)
        .flatMap(
            was -> second.time(after).map(is -> Verdict.of(is.over(was), rounds(before, after))));
  }

  private static Optional<Verdict> ratios(
      RunResult first, Measured before, RunResult second, Measured after) {
    return first
        .verdict(before)
        .flatMap(
            was ->
                second
                    .verdict(after)
                    .map(is -> Verdict.of(is.ratio().over(was.ratio()), rounds(before, after))));
  }

  private static int rounds(Measured before, Measured after) {
    return Math.min(before.samples().size(), after.samples().size());
  }
}
