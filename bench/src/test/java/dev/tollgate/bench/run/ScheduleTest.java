// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.Noise;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Runs;
import dev.tollgate.bench.result.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleTest {

  private static final List<Measurement> MEASUREMENTS = Plans.measurements(2);
  private static final List<Fork> FORKS = Plans.forks(2);

  private static List<String> round(
      int round, double budget, double spent, Set<String> headlines, Measured... results) {
    RunResult before = Runs.of(results);
    return new Schedule(Plans.plan(MEASUREMENTS, 0.05, budget), FORKS, headlines)
        .round(round, before, fork -> 1, spent).stream()
            .map(fork -> fork.measurements().getFirst().column().name())
            .toList();
  }

  private static Measured precise(String column) {
    return Runs.measurement(column, 100, 101, 100, 101, 100, 101);
  }

  private static Measured vague(String column) {
    return Runs.measurement(column, 100, 150, 90, 160, 80, 170);
  }

  private static Measured vaguer(String column) {
    return Runs.measurement(column, 100, 250, 50, 260, 40, 270);
  }

  @Test
  void theFirstRoundsRunEverythingWhateverTheBudget() {
    for (int round = 1; round <= Profile.QUICK.rounds(); round++) {
      assertEquals(
          List.of("C", "C_AGAIN", "COLUMN_0", "COLUMN_1"),
          round(
              round,
              0,
              1000,
              Set.of(),
              precise("C"),
              precise("C_AGAIN"),
              precise("COLUMN_0"),
              precise("COLUMN_1")));
    }
  }

  @Test
  void thenOnlyWhatIsNotPreciseAndItsBaseline() {
    assertEquals(
        List.of("C", "COLUMN_1"),
        round(
            6,
            100,
            0,
            Set.of(),
            precise("C"),
            precise("C_AGAIN"),
            precise("COLUMN_0"),
            vague("COLUMN_1")));
  }

  @Test
  void whenAllIsPreciseTheRunIsOver() {
    assertEquals(
        List.of(),
        round(
            6,
            100,
            0,
            Set.of(),
            precise("C"),
            precise("C_AGAIN"),
            precise("COLUMN_0"),
            precise("COLUMN_1")));
  }

  @Test
  void whenTheBudgetEndsHeadlinesComeFirstAndThenTheWidest() {
    Measured[] results = {precise("C"), precise("C_AGAIN"), vague("COLUMN_0"), vaguer("COLUMN_1")};
    assertEquals(List.of("C", "COLUMN_1"), round(6, 102, 100, Set.of(), results));
    assertEquals(
        List.of("C", "COLUMN_0"),
        round(6, 102, 100, Set.of("CallOverhead/empty/COLUMN_0"), results));
    assertEquals(List.of(), round(6, 101, 100, Set.of(), results));
  }

  @Test
  void aMeasurementThatFailedIsNotRunAgain() {
    assertEquals(
        List.of("C", "C_AGAIN", "COLUMN_1"),
        round(
            2,
            100,
            0,
            Set.of(),
            precise("C"),
            precise("C_AGAIN"),
            Runs.crashed("COLUMN_0", 1),
            precise("COLUMN_1")));
  }

  @Test
  void thereIsAnEnd() {
    assertEquals(
        List.of(),
        round(
            Plans.MOST_ROUNDS + 1,
            1e9,
            0,
            Set.of(),
            vague("C"),
            vague("C_AGAIN"),
            vague("COLUMN_0"),
            vague("COLUMN_1")));
  }

  @Test
  void fewerRoundsThanTheProfileHasMayBeAskedFor() {
    Plan plan = Plans.plan(MEASUREMENTS, 0.05, 1e9).with(0.05, 1e9, 1);
    Schedule schedule = new Schedule(plan, FORKS, Set.of());
    RunResult before = Runs.of(vague("C"), vague("C_AGAIN"), vague("COLUMN_0"), vague("COLUMN_1"));
    assertEquals(4, schedule.round(1, before, fork -> 1, 0).size());
    assertEquals(List.of(), schedule.round(2, before, fork -> 1, 0));
  }

  /** How many of the simulated runs call two equal things different, when they end by a rule. */
  private static double wrongVerdicts(Noise noise, BiPredicate<Estimate, Verdict.Kind> ends) {
    int runs = 2_000;
    int wrong = 0;
    SplittableRandom random = new SplittableRandom(13);
    for (int run = 0; run < runs; run++) {
      Verdict verdict = verdict(noise.ratios(Plans.MOST_ROUNDS, random), ends);
      wrong +=
          verdict.kind() == Verdict.Kind.FASTER || verdict.kind() == Verdict.Kind.SLOWER ? 1 : 0;
    }
    return wrong / (double) runs;
  }

  private static Verdict verdict(double[] ratios, BiPredicate<Estimate, Verdict.Kind> ends) {
    int rounds = Estimate.ROUNDS_WITHOUT_ASSUMPTION;
    while (true) {
      Estimate ratio = Estimate.of(Arrays.copyOf(ratios, rounds));
      Verdict verdict = Verdict.of(ratio, rounds);
      if (rounds == ratios.length || ends.test(ratio, verdict.kind())) {
        return verdict;
      }
      rounds++;
    }
  }

  /** Why the schedule looks at the width of an interval and never at what it leaves out. */
  @ParameterizedTest
  @EnumSource(Noise.class)
  void whoMeasuresUntilADifferenceShowsFindsOne(Noise noise) {
    double byWidth = wrongVerdicts(noise, (ratio, kind) -> ratio.precision() <= 0.05);
    double byVerdict = wrongVerdicts(noise, (ratio, kind) -> kind != Verdict.Kind.UNRESOLVED);
    assertTrue(byWidth <= 0.08, "by width: " + byWidth);
    assertTrue(byVerdict >= 1.5 * byWidth, byVerdict + " against " + byWidth);
  }

  /** Ending when the interval is narrow enough costs it little of its confidence. */
  @ParameterizedTest
  @EnumSource(Noise.class)
  void intervalsOfRunsThatEndedByWidthStillEncloseTheTruth(Noise noise) {
    int runs = 2_000;
    int enclosed = 0;
    SplittableRandom random = new SplittableRandom(17);
    for (int run = 0; run < runs; run++) {
      Verdict verdict =
          verdict(
              noise.ratios(Plans.MOST_ROUNDS, random), (ratio, kind) -> ratio.precision() <= 0.05);
      enclosed += verdict.ratio().excludes(1) ? 0 : 1;
    }
    assertTrue(enclosed >= 0.92 * runs, enclosed + " of " + runs);
  }
}
