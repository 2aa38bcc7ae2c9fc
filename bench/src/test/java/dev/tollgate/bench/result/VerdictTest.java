// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.result.Verdict.Kind;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static Kind kind(double centre, double low, double high) {
    return Verdict.of(new Estimate(centre, low, high), 5).kind();
  }

  @Test
  void aDifferenceIsClaimedOnlyWhenTheIntervalLeaves1Out() {
    assertEquals(Kind.FASTER, kind(0.8, 0.7, 0.9));
    assertEquals(Kind.SLOWER, kind(1.2, 1.01, 1.5));
    assertEquals(Kind.UNRESOLVED, kind(1.2, 0.99, 1.5));
    assertEquals(Kind.UNRESOLVED, kind(7, 0, Double.POSITIVE_INFINITY));
  }

  @Test
  void equalityIsClaimedOnlyWhenTheWholeIntervalLiesWithin5Percent() {
    assertEquals(Kind.EQUAL, kind(1, 0.96, 1.04));
    assertEquals(Kind.UNRESOLVED, kind(1, 0.94, 1.04));
    assertEquals(Kind.UNRESOLVED, kind(1, 0.96, 1.06));
  }

  /** Measurable, and nothing to choose by. */
  @Test
  void aDifferenceWithin5PercentIsCalledEqual() {
    assertEquals(Kind.EQUAL, kind(1.02, 1.01, 1.03));
  }

  /** An interval of ± 10 % around 1 is twice as wide as ± 5 %: four times the rounds. */
  @Test
  void unresolvedSaysHowManyMoreRounds() {
    double half = Math.exp(2 * Math.log(1.05));
    assertEquals(15, Verdict.of(new Estimate(1, 1 / half, half), 5).moreRounds());
    assertEquals(0, Verdict.of(new Estimate(1, 0.99, 1.01), 5).moreRounds());
    assertTrue(Verdict.of(new Estimate(1.2, 0.99, 1.45), 5).moreRounds() >= 1);
  }

  private static Verdict verdict(double centre, double low, double high) {
    return Verdict.of(new Estimate(centre, low, high), 5);
  }

  @Test
  void whatCannotBothBeTrueIsAContradiction() {
    Verdict faster = verdict(0.8, 0.7, 0.9);
    Verdict slower = verdict(1.2, 1.1, 1.3);
    Verdict equal = verdict(1, 0.98, 1.02);
    assertTrue(faster.contradicts(slower) && slower.contradicts(faster));
    assertTrue(equal.contradicts(faster) && slower.contradicts(equal));
    assertFalse(faster.contradicts(verdict(0.5, 0.4, 0.6)), "both say faster");
    assertFalse(faster.contradicts(verdict(1.2, 0.9, 1.5)), "unresolved");
    assertFalse(verdict(0.8, 0.7, 1.2).contradicts(slower), "unresolved");
    assertFalse(verdict(0.96, 0.93, 0.99).contradicts(verdict(0.97, 0.96, 0.98)), "both may be");
  }

  @Test
  void aRatioIsResolvedFromTheHalfWidthOnAndBeyond5Percent() {
    assertEquals(1.1, Verdict.of(new Estimate(2, 2 / 1.1, 2 * 1.1), 4).leastResolved(), 1e-9);
    assertEquals(
        1.05 / 1.01, Verdict.of(new Estimate(2, 2 / 1.01, 2 * 1.01), 4).leastResolved(), 1e-9);
    assertEquals(
        Double.POSITIVE_INFINITY,
        Verdict.of(new Estimate(2, 0, Double.POSITIVE_INFINITY), 1).leastResolved());
  }
}
