// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class EstimateTest {

  /** By hand: logarithms 0, 1, 2; mean 1, deviation 1; t of two degrees of freedom is 4.3027. */
  @Test
  void isStudentsIntervalOfTheLogarithms() {
    Estimate estimate = Estimate.of(Math.exp(2), 1, Math.E);
    assertEquals(Math.E, estimate.centre(), 1e-12);
    assertEquals(Math.exp(1 - 4.30265273 / Math.sqrt(3)), estimate.low(), 1e-6);
    assertEquals(Math.exp(1 + 4.30265273 / Math.sqrt(3)), estimate.high(), 1e-6);
  }

  @Test
  void centreOfAnEvenNumberIsBetweenTheMiddleTwo() {
    assertEquals(2.5, Estimate.of(4, 1, 2, 3).centre());
  }

  @Test
  void equalRoundsLeaveNoDoubt() {
    Estimate estimate = Estimate.of(5, 5, 5);
    assertEquals(5, estimate.low(), 1e-12);
    assertEquals(5, estimate.high(), 1e-12);
  }

  @Test
  void aSingleRoundSaysNothingOfTheError() {
    assertEquals(new Estimate(7, 0, Double.POSITIVE_INFINITY), Estimate.of(7));
  }

  /**
   * What 95 % means: of 2,000 simulated runs of 3 rounds, with noise that multiplies, so many cover
   * the true value.
   */
  @Test
  void coversTheTruthAsOftenAsItSays() {
    SplittableRandom random = new SplittableRandom(1);
    int covered = 0;
    for (int run = 0; run < 2000; run++) {
      Estimate estimate =
          Estimate.of(
              DoubleStream.generate(() -> 100 * Math.exp(0.1 * random.nextGaussian()))
                  .limit(3)
                  .toArray());
      covered += estimate.low() <= 100 && 100 <= estimate.high() ? 1 : 0;
    }
    assertTrue(covered >= 1870 && covered <= 1930, covered + " of 2000");
  }
}
