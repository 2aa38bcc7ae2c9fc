// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.question.Cell;
import dev.tollgate.bench.question.KernelCost;
import dev.tollgate.bench.question.Profile;
import dev.tollgate.bench.result.CellResult;
import dev.tollgate.bench.result.RunResult;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RunTest {

  private static final Map<String, String> BASELINES =
      Run.baselines(Profile.QUICK, Optional.empty());

  private static RunResult run(List<Cell> cells, List<Cell> seen) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Run(Profile.QUICK, cells, BASELINES, 1, nowhere).run(seen::add);
  }

  @Test
  void theBaselineComesWithWhatIsSelected() {
    assertEquals(
        List.of("CallOverhead/empty/C", "CallOverhead/empty/JNI"),
        Run.select(Profile.QUICK, Pattern.compile("empty/JNI"), BASELINES).stream()
            .map(Cell::id)
            .toList());
  }

  @Test
  void anotherBaselineMayBeAskedFor() {
    Map<String, String> baselines = Run.baselines(Profile.QUICK, Optional.of("JAVA_VECTOR"));
    assertEquals(Map.of("CallOverhead", "C", "KernelCost", "JAVA_VECTOR"), baselines);
    assertEquals(
        List.of("KernelCost/julia 1,000/JAVA_VECTOR", "KernelCost/julia 1,000/C_SCALAR"),
        Run.select(Profile.QUICK, Pattern.compile("C_SCALAR"), baselines).stream()
            .map(Cell::id)
            .toList());
  }

  @Test
  void nothingIsSelectedByAPatternWithoutAMatch() {
    assertEquals(List.of(), Run.select(Profile.QUICK, Pattern.compile("no such cell"), BASELINES));
  }

  /**
   * Every round runs every cell once; a cell that cannot run is recorded with its reason, and the
   * run goes on.
   */
  @Test
  void everyRoundRunsEveryCellAndAFailureIsRecorded() {
    Cell good = Run.select(Profile.QUICK, Pattern.compile("empty/C$"), BASELINES).get(0);
    Cell bad =
        new Cell(
            "KernelCost",
            "sum 64",
            "NO_SUCH_BACKEND",
            KernelCost.class.getName() + ".run",
            Map.of("kernel", "SUM", "size", "64", "column", "NO_SUCH_BACKEND", "times", "1"),
            256,
            1);
    List<Cell> seen = new ArrayList<>();
    RunResult result = run(List.of(bad, good), seen);
    for (int round = 0; round < Profile.QUICK.rounds(); round++) {
      assertTrue(seen.subList(2 * round, 2 * round + 2).containsAll(List.of(good, bad)));
    }
    CellResult failed = result.cells().get(0);
    assertEquals(List.of(), failed.nanoseconds());
    assertEquals(Profile.QUICK.rounds(), failed.failures().size());
    assertTrue(failed.failures().get(0).contains("NO_SUCH_BACKEND"), failed.failures().get(0));
    CellResult measured = result.cells().get(1);
    assertEquals(List.of(), measured.failures());
    assertEquals(Profile.QUICK.rounds(), measured.nanoseconds().size());
    measured.nanoseconds().forEach(time -> assertTrue(time > 0, () -> "took " + time + " ns"));
  }

  @Test
  void theEnvironmentIsKnown() {
    Map<String, String> environment = Environment.now();
    for (String name :
        List.of(
            "CPU",
            "cores",
            "memory",
            "OS",
            "JDK",
            "JVM flags",
            "C compiler",
            "C flags",
            "commit")) {
      assertTrue(environment.containsKey(name) && !environment.get(name).isBlank(), name);
    }
    assertTrue(!environment.get("C compiler").equals("unknown"));
  }
}
