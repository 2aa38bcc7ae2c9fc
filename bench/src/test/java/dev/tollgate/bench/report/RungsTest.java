// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Family;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.Runs;
import dev.tollgate.bench.workload.KernelName;
import java.util.List;
import org.junit.jupiter.api.Test;

class RungsTest {

  private static Measured measured(String name, Family family, boolean parallel, double... times) {
    return Runs.measurement(
        "Ladder",
        KernelName.ADD.row(1000),
        new Column(
            List.of(),
            null,
            name,
            "A column of a test.",
            null,
            family,
            parallel ? Boolean.TRUE : null),
        times);
  }

  @Test
  void rungsGoFromTheSlowestToTheFastestWithTheirShareOfTheLimitForAsManyThreads() {
    List<Rungs> all =
        Rungs.of(
            Runs.of(
                measured("NUMPY", Family.PYTHON, false, 400, 400, 400),
                measured("PYTHON", Family.PYTHON, false, 8000, 8000, 8000),
                measured("LIMIT", Family.LIMIT, false, 100, 100, 100),
                measured("LIMIT_PARALLEL", Family.LIMIT, true, 50, 50, 50),
                measured("C_PARALLEL", Family.C, true, 100, 100, 100)));
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
                measured("NUMPY", Family.PYTHON, false, 400, 400, 400),
                measured("PYTHON", Family.PYTHON, false, 8000, 8000, 8000),
                measured("LIMIT", Family.LIMIT, false, 100, 100, 100)));
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
  void aRowWithoutALimitIsNoLadder() {
    assertEquals(
        List.of(), Rungs.of(Runs.of(measured("NUMPY", Family.PYTHON, false, 400, 400, 400))));
  }
}
