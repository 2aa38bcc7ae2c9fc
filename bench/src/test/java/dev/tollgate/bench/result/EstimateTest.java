// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EstimateTest {

  private static final int RUNS = 2_000;

  /** By hand: logarithms 0, 1, 2; mean 1, deviation 1; t of two degrees of freedom is 4.3027. */
  @Test
  void ofThreeRoundsIsStudentsIntervalOfTheLogarithms() {
    Estimate estimate = Estimate.of(Math.exp(2), 1, Math.E);
    assertEquals(Math.E, estimate.centre(), 1e-12);
    assertEquals(Math.exp(1 - 4.30265273 / Math.sqrt(3)), estimate.low(), 1e-6);
    assertEquals(Math.exp(1 + 4.30265273 / Math.sqrt(3)), estimate.high(), 1e-6);
  }

  @Test
  void ofFiveRoundsIsATenthMoreThanFromTheSmallestToTheLargest() {
    Estimate estimate = Estimate.of(Math.exp(40), 1, Math.exp(-10), Math.exp(-1), Math.E);
    assertEquals(1, estimate.centre());
    assertEquals(-11, Math.log(estimate.low()), 1e-9);
    assertEquals(44, Math.log(estimate.high()), 1e-9);
  }

  /**
   * By hand: of 10 values those from the 2nd to the 9th enclose the median with 97.852 %, those
   * from the 3rd to the 8th with 89.063 %; share (0.97852 - 0.95) / (0.97852 - 0.89063) = 0.32444,
   * and so the weight of the inner ones is 8 · 0.32444 / (2 + 6 · 0.32444) = 0.65766.
   */
  @Test
  void ofTenRoundsIsBetweenTwoPairsOfOrderStatistics() {
    double[] powers = new double[10];
    Arrays.setAll(powers, i -> Math.pow(2, i));
    Estimate estimate = Estimate.of(powers);
    assertEquals(Math.pow(2, 1.65766), estimate.low(), 1e-3);
    assertEquals(Math.pow(2, 7.34234), estimate.high(), 1e-2);
    assertEquals(24, estimate.centre());
  }

  @Test
  void centreOfAnEvenNumberIsBetweenTheMiddleTwo() {
    assertEquals(2.5, Estimate.of(4, 1, 2, 3).centre());
  }

  @Test
  void equalRoundsLeaveNoDoubt() {
    for (int rounds = 2; rounds <= 20; rounds++) {
      assertEquals(
          new Estimate(5, 5, 5),
          rounded(Estimate.of(DoubleStream.generate(() -> 5).limit(rounds).toArray())));
    }
  }

  @Test
  void aSingleRoundSaysNothingOfTheError() {
    assertEquals(new Estimate(7, 0, Double.POSITIVE_INFINITY), Estimate.of(7));
  }

  private static Stream<Arguments> noiseAndRounds() {
    return Stream.of(Noise.values())
        .flatMap(
            noise -> Stream.of(5, 6, 7, 8, 10, 15, 20).map(rounds -> Arguments.of(noise, rounds)));
  }

  /** How many of the simulated runs have an interval that encloses the truth. */
  private static double coverage(java.util.function.Supplier<Estimate> run, double truth) {
    int covered = 0;
    for (int i = 0; i < RUNS; i++) {
      covered += run.get().excludes(truth) ? 0 : 1;
    }
    return covered / (double) RUNS;
  }

  /**
   * 95 % promised, at least 93 % kept, whatever the noise; and no more, for that would be wide. Six
   * rounds of two modes come to 93.1 % of a hundred thousand runs, which 2,000 cannot tell from 92.
   */
  @ParameterizedTest
  @MethodSource("noiseAndRounds")
  void enclosesTheMedianAsOftenAsItSays(Noise noise, int rounds) {
    SplittableRandom random = new SplittableRandom(rounds);
    double ofTimes = coverage(() -> Estimate.of(noise.times(rounds, random)), 100);
    double ofRatios = coverage(() -> Estimate.of(noise.ratios(rounds, random)), 1);
    double least = noise == Noise.TWO_MODES && rounds == 6 ? 0.92 : 0.93;
    assertTrue(ofTimes >= least && ofTimes <= 0.97, "times: " + ofTimes);
    assertTrue(ofRatios >= 0.93 && ofRatios <= 0.97, "ratios: " + ofRatios);
  }

  /** What three and four rounds can promise: for ratios as much, for times of two modes less. */
  @ParameterizedTest
  @EnumSource(Noise.class)
  void ofThreeOrFourRoundsEnclosesTheMedianNearlyAsOften(Noise noise) {
    for (int rounds : new int[] {3, 4}) {
      SplittableRandom random = new SplittableRandom(rounds);
      double ofTimes = coverage(() -> Estimate.of(noise.times(rounds, random)), 100);
      double ofRatios = coverage(() -> Estimate.of(noise.ratios(rounds, random)), 1);
      assertTrue(ofTimes >= (noise == Noise.TWO_MODES ? 0.88 : 0.93), rounds + ": " + ofTimes);
      assertTrue(ofRatios >= 0.93, rounds + ": " + ofRatios);
    }
  }

  /**
   * Against the shortest interval there is when the noise is normal, Student's t; which outliers
   * make many times wider than this.
   */
  @Test
  void isHardlyWiderThanStudentsForNormalNoiseAndMuchNarrowerWithOutliers() {
    for (int rounds : new int[] {5, 10, 20}) {
      assertTrue(widthOverStudents(Noise.NORMAL, rounds) < 1.25);
    }
    assertTrue(widthOverStudents(Noise.OUTLIERS, 10) < 0.6);
    assertTrue(widthOverStudents(Noise.OUTLIERS, 20) < 0.4);
  }

  /** On the average of as many runs. */
  private static double widthOverStudents(Noise noise, int rounds) {
    SplittableRandom random = new SplittableRandom(7);
    double t = TDistribution.of(rounds - 1.0).inverseSurvivalProbability(0.025);
    double own = 0;
    double students = 0;
    for (int i = 0; i < RUNS; i++) {
      double[] ratios = noise.ratios(rounds, random);
      Estimate estimate = Estimate.of(ratios);
      own += Math.log(estimate.high() / estimate.low());
      double[] logs = Arrays.stream(ratios).map(Math::log).toArray();
      double mean = Arrays.stream(logs).average().orElseThrow();
      double squares = Arrays.stream(logs).map(x -> (x - mean) * (x - mean)).sum();
      students += 2 * t * Math.sqrt(squares / (rounds - 1) / rounds);
    }
    return own / students;
  }

  /** Two runs that share no rounds. */
  @ParameterizedTest
  @EnumSource(Noise.class)
  void ofTwoRunsEnclosesTheirRatioAsOftenAsItSays(Noise noise) {
    SplittableRandom random = new SplittableRandom(11);
    double coverage =
        coverage(
            () -> Estimate.of(noise.times(5, random)).over(Estimate.of(noise.times(10, random))),
            1);
    assertTrue(coverage >= 0.93, () -> "" + coverage);
  }

  /**
   * A machine that gets slower by a third during the run, and two names for the same measurement:
   * rounds see that they are equal; a tool that measures the one to its end and then the other, as
   * most do, finds a difference.
   */
  @Test
  void driftIsNoDifferenceInRoundsAndIsOneInSerialOrder() {
    SplittableRandom random = new SplittableRandom(3);
    int rounds = 10;
    int differentInRounds = 0;
    int differentInSerialOrder = 0;
    for (int run = 0; run < RUNS; run++) {
      double[] ratios = new double[rounds];
      double[] first = new double[rounds];
      double[] second = new double[rounds];
      double[] noise = Noise.SKEWED.times(4 * rounds, random);
      for (int round = 0; round < rounds; round++) {
        boolean swapped = random.nextBoolean();
        double early = noise[4 * round] * drift(2 * round, 2 * rounds);
        double late = noise[4 * round + 1] * drift(2 * round + 1, 2 * rounds);
        ratios[round] = swapped ? early / late : late / early;
        first[round] = noise[4 * round + 2] * drift(round, 2 * rounds);
        second[round] = noise[4 * round + 3] * drift(rounds + round, 2 * rounds);
      }
      differentInRounds += Estimate.of(ratios).excludes(1) ? 1 : 0;
      differentInSerialOrder += Estimate.of(second).over(Estimate.of(first)).excludes(1) ? 1 : 0;
    }
    assertTrue(differentInRounds <= 0.07 * RUNS, differentInRounds + " of " + RUNS);
    assertTrue(differentInSerialOrder >= 0.8 * RUNS, differentInSerialOrder + " of " + RUNS);
  }

  private static double drift(int step, int steps) {
    return 1 + step / (3.0 * steps);
  }

  @Test
  void precisionIsHalfTheWidth() {
    assertEquals(0.05, new Estimate(2, 2 / 1.05, 2 * 1.05).precision(), 1e-12);
    assertEquals(Double.POSITIVE_INFINITY, Estimate.of(7).precision());
  }

  @Test
  void excludesWhatLiesOutside() {
    Estimate estimate = new Estimate(2, 1, 3);
    assertTrue(estimate.excludes(0.9) && estimate.excludes(3.1));
    assertFalse(estimate.excludes(1) || estimate.excludes(3));
  }

  private static Estimate rounded(Estimate estimate) {
    return new Estimate(
        Math.round(estimate.centre() * 1e9) / 1e9,
        Math.round(estimate.low() * 1e9) / 1e9,
        Math.round(estimate.high() * 1e9) / 1e9);
  }
}
