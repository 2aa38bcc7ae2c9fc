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

  @Test
  void nothingContradictsUnresolvedAndEverythingElseContradictsTheOthers() {
    for (Kind one : Kind.values()) {
      assertFalse(one.contradicts(one));
      assertFalse(one.contradicts(Kind.UNRESOLVED) || Kind.UNRESOLVED.contradicts(one));
    }
    assertTrue(Kind.FASTER.contradicts(Kind.SLOWER));
    assertTrue(Kind.EQUAL.contradicts(Kind.FASTER));
  }
}
