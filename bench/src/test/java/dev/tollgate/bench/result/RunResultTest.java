// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import static dev.tollgate.bench.result.Runs.around;
import static dev.tollgate.bench.result.Runs.measurement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
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
            "empty",
            "FFM",
            Map.of(),
            List.of(new Measured.Sample(2, 20), new Measured.Sample(9, 1)),
            List.of(),
            null);
    assertEquals(
        10,
        Runs.of(baseline, measurement).verdict(measurement).orElseThrow().ratio().centre(),
        1e-12);
  }

  @Test
  void theBaselineHasNoVerdictAndAFailedCellHasNothing() {
    Measured baseline = measurement("C", 1, 2, 3);
    Measured failed = Runs.crashed("FFM", 1, 2, 3);
    RunResult run = Runs.of(baseline, failed);
    assertTrue(run.verdict(baseline).isEmpty());
    assertTrue(run.verdict(failed).isEmpty());
    assertTrue(run.time(failed).isEmpty());
    Measured measurement = measurement("JNI", 1, 2, 3);
    assertTrue(Runs.of(Runs.crashed("C", 1, 2), measurement).verdict(measurement).isEmpty());
  }

  /** Two that differ by 1 % share a place, and the next one counts both. */
  @Test
  void whatIsNotSeparatedSharesAPlace() {
    Measured fast = measurement("C", around(100, 10));
    Measured asFast = measurement("FFM", around(101, 10));
    Measured slow = measurement("JNI", around(200, 10));
    Measured vague = measurement("JNA_DIRECT", 50, 400, 60, 390, 70, 380, 80, 370, 90, 360);
    RunResult run = Runs.of(fast, asFast, slow, vague);
    assertEquals(1, run.place(fast));
    assertEquals(1, run.place(asFast));
    assertEquals(3, run.place(slow));
    assertEquals(1, run.place(vague), "nothing is faster beyond doubt");
  }

  @Test
  void twinsAreControlsAndHaveNoPlaceInTheRanking() {
    Measured slow = measurement("JNI", around(200, 10));
    RunResult run =
        Runs.of(measurement("C", around(100, 10)), measurement("C_AGAIN", around(100, 10)), slow);
    assertEquals(List.of("C_AGAIN"), run.repeats().stream().map(Measured::column).toList());
    assertEquals(2, run.place(slow));
  }

  /**
   * Deviations from the median of 0, 1, 1, 2, 50 %: their median is 1 %; an outlier counts little.
   */
  @Test
  void noiseIsThatOfTheMedianCellAndRound() {
    double noise = Runs.of(measurement("C", 100, 101, 99, 102, 150)).noise();
    assertEquals(1.4826 / 101, noise, 1e-12);
    assertEquals(0, Runs.of(measurement("C", 100)).noise());
  }
}
