// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static java.util.Objects.requireNonNull;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import java.util.List;
import java.util.Map;

/**
 * What a run is to do, and where: {@code run.json}, from which alone it can be resumed.
 *
 * @param version of the format of this and of the journal's entries
 * @param environment that it began in, and must go on in
 * @param warnings what stood against measuring there
 * @param profile how long a measurement is measured
 * @param precision that every ratio is to reach, as in {@link
 *     dev.tollgate.bench.result.Estimate#precision}
 * @param budgetSeconds after which no more rounds are begun than the profile needs at least
 * @param mostRounds that are timed, whatever is left of the budget
 * @param timeoutSeconds after which a measurement is killed
 * @param seed of the shuffling of the rounds
 * @param profilers JMH's, each with its options after a colon, that the round which is not timed
 *     runs with
 * @param baselines for each question the column that ratios are taken to
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
  public static final int VERSION = 2;

  /** How many rounds are timed whatever the budget: the profile's, unless fewer were asked for. */
  int leastRounds() {
    return Math.min(profile.rounds(), mostRounds);
  }

  /** The same with another aim. */
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
