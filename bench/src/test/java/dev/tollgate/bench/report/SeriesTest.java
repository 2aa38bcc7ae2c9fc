// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import static dev.tollgate.bench.result.Runs.measurement;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.result.Agreement;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Runs;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

  /** JNI takes so many times as long as C, the baseline; FFM as long, with noise that hides it. */
  private static RunResult run(double jni) {
    return Runs.of(
        measurement("C", 10, 10, 10, 10),
        measurement("JNI", 10 * jni, 10 * jni, 10 * jni, 10 * jni),
        measurement("FFM", 9, 11, 9, 11));
  }

  private static Table series(RunResult... runs) {
    return Series.of(
        List.of("run 1", "run 2", "run 3"), List.of(runs), Agreement.of(List.of(runs)));
  }

  @Test
  void aRunIsPreciseAsFarAsItsRatiosAre() {
    Table table = series(run(2), run(2), run(2));
    assertEquals(
        "3 runs. They contradict each other in 0 of 3 pairs, in 0 verdicts", table.heading());
    List<String> line = table.lines().getFirst();
    assertEquals(List.of("run 1", "inconclusive", "2", "50.0 %"), line.subList(0, 4));
  }

  @Test
  void whatIsFasterInOneRunAndSlowerInAnotherIsAContradiction() {
    assertEquals(
        "3 runs. They contradict each other in 2 of 3 pairs, in 2 verdicts",
        series(run(2), run(2), run(0.5)).heading());
  }
}
