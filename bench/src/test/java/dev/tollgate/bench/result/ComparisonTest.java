// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import static dev.tollgate.bench.result.Runs.around;
import static dev.tollgate.bench.result.Runs.measurement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final RunResult RUN =
      Runs.on("here", measurement("C", around(10, 10)), measurement("FFM", around(50, 10)));

  @Test
  void onOneMachineTimesAreCompared() {
    RunResult slower =
        Runs.on("here", measurement("C", around(20, 10)), measurement("FFM", around(50, 10)));
    Comparison comparison = Comparison.of(RUN, slower);
    assertTrue(comparison.ofTimes());
    Comparison.Change baseline = comparison.changes().get(0);
    assertEquals(2, baseline.verdict().ratio().centre(), 1e-9);
    assertEquals(Verdict.Kind.SLOWER, baseline.verdict().kind());
    assertTrue(baseline.isBeyond(0.05) && baseline.isBeyond(0.5));
    assertFalse(baseline.isBeyond(1.5));
    assertEquals(Verdict.Kind.EQUAL, comparison.changes().get(1).verdict().kind());
  }

  @Test
  void onTwoMachinesRatiosAreCompared() {
    RunResult twiceAsFast =
        Runs.on("there", measurement("C", around(5, 10)), measurement("FFM", around(25, 10)));
    Comparison comparison = Comparison.of(RUN, twiceAsFast);
    assertFalse(comparison.ofTimes());
    assertEquals(1, comparison.changes().size(), "a baseline has no ratio");
    assertEquals(Verdict.Kind.EQUAL, comparison.changes().get(0).verdict().kind());
    assertEquals(List.of(), comparison.onlyInOne());
  }

  /** A virtual machine may wake up on another host, and a JDK is updated. */
  @Test
  void onOneMachineWithAnotherProcessorRatiosAreCompared() {
    RunResult now =
        Runs.on("here", measurement("C", around(20, 10)), measurement("FFM", around(100, 10)));
    for (String name : List.of("CPU", "cores", "JDK")) {
      Map<String, String> environment = new HashMap<>(now.environment());
      environment.put(name, "another");
      RunResult changed =
          new RunResult(
              environment,
              now.warnings(),
              now.profile(),
              now.precision(),
              now.seed(),
              now.baselines(),
              now.rounds(),
              now.measurements());
      assertFalse(Comparison.of(now, changed).ofTimes(), name);
    }
    assertTrue(Comparison.of(now, now).ofTimes());
  }

  @Test
  void machinesThatAreNotKnownAreNotTheSame() {
    RunResult unknown =
        Runs.on(
            RunResult.UNKNOWN,
            measurement("C", around(10, 10)),
            measurement("FFM", around(50, 10)));
    assertFalse(Comparison.of(unknown, unknown).ofTimes());
  }

  @Test
  void fasterAndSlowerContradictEachOtherAndUnresolvedDoesNot() {
    RunResult other =
        Runs.on("here", measurement("C", around(50, 10)), measurement("FFM", around(10, 10)));
    assertTrue(Comparison.of(RUN, other).changes().get(1).isContradiction());
    RunResult vague =
        Runs.on(
            "here",
            measurement("C", around(10, 10)),
            measurement("FFM", 1, 90, 2, 80, 3, 70, 4, 60, 5, 50));
    assertFalse(Comparison.of(RUN, vague).changes().get(1).isContradiction());
  }

  @Test
  void measurementsOfOneRunOnlyAreNamed() {
    RunResult other =
        Runs.on(
            "here",
            measurement("C", around(10, 10)),
            Runs.crashed("FFM", 1),
            measurement("JNI", 1, 2, 3));
    Comparison comparison = Comparison.of(RUN, other);
    assertEquals(1, comparison.changes().size());
    assertEquals(List.of("CallOverhead/empty/FFM"), comparison.broken());
    assertEquals(List.of("CallOverhead/empty/JNI"), comparison.onlyInOne());
    assertTrue(comparison.hasChanges(0.05), "a measurement that fails now is a change");
    assertEquals(List.of(), Comparison.of(other, RUN).broken());
    assertFalse(Comparison.of(other, RUN).hasChanges(0.05));
  }

  @Test
  void runsWithoutACellInCommonAreRefused() {
    RunResult other = Runs.on("here", measurement("JNI", 1, 2, 3));
    assertThrows(IllegalArgumentException.class, () -> Comparison.of(RUN, other));
  }

  @Test
  void theMedianMeasurementShowsWhatTheMachineDid() {
    RunResult slower =
        Runs.on("here", measurement("C", around(12, 10)), measurement("FFM", around(60, 10)));
    assertEquals(1.2, Comparison.of(RUN, slower).ofTheMedianMeasurement(), 1e-9);
  }

  @Test
  void ratiosToDifferentBaselinesAreRefused() {
    Map<String, String> baselines = new LinkedHashMap<>(RUN.baselines());
    baselines.put("CallOverhead", "JAVA");
    RunResult other =
        new RunResult(
            RUN.environment(),
            RUN.warnings(),
            RUN.profile(),
            RUN.precision(),
            RUN.seed(),
            baselines,
            RUN.rounds(),
            RUN.measurements());
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(RUN, other));
    assertTrue(e.getMessage().contains("CallOverhead has the baseline C"), e.getMessage());
  }
}
