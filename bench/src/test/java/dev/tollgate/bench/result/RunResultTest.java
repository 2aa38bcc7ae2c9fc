// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import static dev.tollgate.bench.result.Runs.around;
import static dev.tollgate.bench.result.Runs.measurement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.question.calls.CallOverhead;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunResultTest {

  /** The machine gets five times slower meanwhile; the ratio does not move. */
  @Test
  void ratiosAreTakenWithinRounds() {
    Measured baseline = measurement("C", 1, 2, 3, 4, 5);
    Measured measurement = measurement("FFM", 4, 8, 12, 16, 20);
    Verdict verdict = Runs.of(baseline, measurement).verdict(measurement).orElseThrow();
    assertEquals(Verdict.Kind.SLOWER, verdict.kind());
    assertEquals(4, verdict.ratio().centre(), 1e-12);
    assertEquals(4, verdict.ratio().low(), 1e-12);
    assertEquals(4, verdict.ratio().high(), 1e-12);
  }

  /** A measurement may have more rounds than the others, or miss some. */
  @Test
  void onlyRoundsThatMeasuredBothAreCompared() {
    Measured baseline = measurement("C", 1, 2, 3, 4, 5);
    Measured measurement =
        new Measured(
            "CallOverhead",
            CallOverhead.EMPTY,
            Runs.column("FFM"),
            List.of(new Measured.Sample(2, 20), new Measured.Sample(9, 1)),
            List.of(),
            null,
            0);
    assertEquals(
        10,
        Runs.of(baseline, measurement).verdict(measurement).orElseThrow().ratio().centre(),
        1e-12);
  }

  @Test
  void theBaselineHasNoVerdictAndAFailedMeasurementHasNothing() {
    Measured baseline = measurement("C", 1, 2, 3);
    Measured failed = Runs.crashed("FFM", 1, 2, 3);
    RunResult run = Runs.of(baseline, failed);
    assertTrue(run.verdict(baseline).isEmpty());
    assertTrue(run.verdict(failed).isEmpty());
    assertTrue(run.time(failed).isEmpty());
    Measured measurement = measurement("JNI", 1, 2, 3);
    assertTrue(Runs.of(Runs.crashed("C", 1, 2), measurement).verdict(measurement).isEmpty());
  }

  /** Two that differ by 1 % share a rank, and the next one counts both. */
  @Test
  void whatIsNotSeparatedSharesARank() {
    Measured fast = measurement("C", around(100, 10));
    Measured asFast = measurement("FFM", around(101, 10));
    Measured slow = measurement("JNI", around(200, 10));
    Measured vague = measurement("JNA_DIRECT", 50, 400, 60, 390, 70, 380, 80, 370, 90, 360);
    RunResult run = Runs.of(fast, asFast, slow, vague);
    assertEquals(1, run.rank(fast));
    assertEquals(1, run.rank(asFast));
    assertEquals(3, run.rank(slow));
    assertEquals(1, run.rank(vague), "nothing is known to be faster");
  }

  @Test
  void controlsHaveNoRank() {
    Measured slow = measurement("JNI", around(200, 10));
    RunResult run =
        Runs.of(measurement("C", around(100, 10)), Runs.again("C", around(100, 10)), slow);
    assertEquals(
        List.of("C_AGAIN"), run.repeats().stream().map(repeat -> repeat.column().name()).toList());
    assertEquals(2, run.rank(slow));
  }

  /**
   * Deviations from the median of 0, 1, 1, 2, 50 %: their median is 1 %; an outlier counts little.
   */
  @Test
  void noiseIsThatOfTheMedianMeasurementAndRound() {
    double noise = Runs.of(measurement("C", 100, 101, 99, 102, 150)).noise();
    assertEquals(1.4826 / 101, noise, 1e-12);
    assertEquals(0, Runs.of(measurement("C", 100)).noise());
  }

  @Test
  void oneMeasurementThatDidNotEndInTimeIsASampleLessAndTwoAreAFailure() {
    Measured once = late(1);
    assertFalse(once.failed());
    assertTrue(Runs.of(once).time(once).isPresent());
    assertTrue(late(2).failed());
    assertTrue(Runs.crashed("FFM", 1, 2).failed());
  }

  private static Measured late(int rounds) {
    Measured measured = Runs.measurement("FFM", 1, 2, 3);
    return new Measured(
        measured.question(),
        measured.row(),
        measured.column(),
        measured.samples(),
        IntStream.rangeClosed(4, 3 + rounds)
            .mapToObj(
                round ->
                    new Failure(
                        round, Failure.Kind.TIMED_OUT, 137, "killed after 120 s", List.of()))
            .toList(),
        16.0,
        0);
  }
}
