// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static java.util.Objects.requireNonNull;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a run does, and in which environment: {@code run.json}, which is enough to resume it.
 *
 * @param version of the format of this and of the journal's entries
 * @param environment in which it began, and must be resumed
 * @param warnings problems of the machine when it began, or was resumed
 * @param profile the profile
 * @param precision the precision that every ratio should reach, as in {@link
 *     dev.tollgate.bench.result.Estimate#precision}
 * @param budgetSeconds after which only the minimum rounds of the profile are begun
 * @param mostRounds the maximum number of timed rounds
 * @param timeoutSeconds after which a measurement is killed
 * @param seed of the shuffling of the rounds
 * @param profilers JMH's profilers of the round that is not timed, each optionally with a colon and
 *     options
 * @param baselines for each question the baseline column
 * @param measurements in the order of the report
 */
public record Plan(
    int version,
    Map<String, String> environment,
    List<String> warnings,
    Profile profile,
    double precision,
    double budgetSeconds,
    int mostRounds,
    double timeoutSeconds,
    long seed,
    List<String> profilers,
    Map<String, String> baselines,
    List<Measurement> measurements) {

  public Plan {
    requireNonNull(environment, "environment");
    warnings = List.copyOf(requireNonNull(warnings, "warnings"));
    requireNonNull(profile, "profile");
    profilers = List.copyOf(requireNonNull(profilers, "profilers"));
    requireNonNull(baselines, "baselines");
    measurements = List.copyOf(requireNonNull(measurements, "measurements"));
  }

  /** The current {@link #version}. */
  public static final int VERSION = 3;

  /** The minimum number of timed rounds: the profile's, or fewer if the user asked for fewer. */
  int leastRounds() {
    return Math.min(profile.rounds(), mostRounds);
  }

  /** The same with more warnings: those of the machine when the run is resumed. */
  public Plan warnedOf(List<String> more) {
    return new Plan(
        version,
        environment,
        Stream.concat(warnings.stream(), more.stream()).distinct().toList(),
        profile,
        precision,
        budgetSeconds,
        mostRounds,
        timeoutSeconds,
        seed,
        profilers,
        baselines,
        measurements);
  }

  /** The same with other limits. */
  public Plan with(double otherPrecision, double otherBudgetSeconds, int otherMostRounds) {
    return new Plan(
        version,
        environment,
        warnings,
        profile,
        otherPrecision,
        otherBudgetSeconds,
        otherMostRounds,
        timeoutSeconds,
        seed,
        profilers,
        baselines,
        measurements);
  }
}
