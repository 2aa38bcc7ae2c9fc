// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Family;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.Runs;
import dev.tollgate.bench.workload.KernelName;
import java.util.List;
import org.junit.jupiter.api.Test;

class RungsTest {

  private static Measured measured(String name, Family family, String parallelOf, double... times) {
    return Runs.measurement(
        "Ladder",
        KernelName.ADD.row(1000),
        new Column(List.of(), null, name, "A column of a test.", null, family, parallelOf),
        times);
  }

  @Test
  void rungsGoFromTheSlowestToTheFastestWithTheirShareOfTheLimitForAsManyThreads() {
    List<Rungs> all =
        Rungs.of(
            Runs.of(
                measured("NUMPY", Family.PYTHON, null, 400, 400, 400),
                measured("PYTHON", Family.PYTHON, null, 8000, 8000, 8000),
                measured("LIMIT", Family.LIMIT, null, 100, 100, 100),
                measured("LIMIT_PARALLEL", Family.LIMIT, "LIMIT", 50, 50, 50),
                measured("C_PARALLEL", Family.C, "C", 100, 100, 100)));
    assertEquals(1, all.size());
    assertEquals(
        List.of(
            "PYTHON 8.00 µs, 1 % of the limit",
            "NUMPY 400 ns, 20.0×, 25 % of the limit",
            "LIMIT 100 ns, 80.0×",
            "C_PARALLEL 100 ns, 80.0×, 50 % of the limit",
            "LIMIT_PARALLEL 50.0 ns, 160×"),
        all.getFirst().rungs().stream()
            .map(rung -> rung.measured().column().name() + " " + rung.words())
            .toList());
  }

  @Test
  void theOverviewHasALineForEachRungAndAColumnForEachRow() {
    List<Rungs> all =
        Rungs.of(
            Runs.of(
                measured("NUMPY", Family.PYTHON, null, 400, 400, 400),
                measured("PYTHON", Family.PYTHON, null, 8000, 8000, 8000),
                measured("LIMIT", Family.LIMIT, null, 100, 100, 100)));
    Table overview = Rungs.overview(all);
    assertEquals(List.of("", "add 1,000"), overview.columns());
    assertEquals(
        List.of(
            List.of("PYTHON", "8.00 µs ± 0 %"),
            List.of("NUMPY", "400 ns ± 0 %"),
            List.of("LIMIT", "100 ns ± 0 %")),
        overview.lines());
  }

  @Test
  void amdahlsSerialShareIsWhatTheSpeedUpLeaves() {
    Rungs.SpeedUp speedUp = Rungs.SpeedUp.of(new Estimate(1.6, 1.25, 2), 2);
    assertEquals("1.60× [1.25, 2.00], serial 25 % [0, 60]", speedUp.words());
    assertEquals(1.0 / 3, Rungs.SpeedUp.of(new Estimate(2, 2, 2), 4).serial().centre(), 1e-12);
  }

  @Test
  void aRowWithoutALimitIsNoLadder() {
    assertEquals(
        List.of(), Rungs.of(Runs.of(measured("NUMPY", Family.PYTHON, null, 400, 400, 400))));
  }
}
