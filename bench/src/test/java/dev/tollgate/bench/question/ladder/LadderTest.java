// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.measure.Family;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Program;
import dev.tollgate.bench.python.Python;
import dev.tollgate.bench.python.PythonRungs;
import dev.tollgate.bench.question.Invocation;
import dev.tollgate.bench.workload.KernelName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LadderTest {

  /** Not a multiple of anything, so that every loop has a tail. */
  private static final int SIZE = 37;

  /** The set-up fails where a column answers wrong. */
  @TestFactory
  Stream<DynamicTest> everyRungInJavaAndCAnswersRight() {
    return small(List.of()).stream()
        .map(
            measurement ->
                DynamicTest.dynamicTest(
                    measurement.id(),
                    () -> {
                      try (Invocation invocation = Invocation.of(measurement)) {
                        invocation.call();
                      }
                    }));
  }

  private static List<Measurement> small(List<Python> pythons) {
    Map<KernelName, Integer> sizes = new HashMap<>();
    Ladder.kernels().forEach(kernel -> sizes.put(kernel, SIZE));
    return new Ladder(sizes)
        .measurements(Profile.LADDER, new PythonRungs(Profile.LADDER, pythons, 2));
  }

  @Test
  void everyRowHasALimitForOneThreadAndForAll() {
    Ladder.kernels()
        .forEach(
            kernel ->
                assertEquals(
                    List.of(false, true),
                    small(List.of()).stream()
                        .filter(measurement -> measurement.row().equals(kernel.row(SIZE)))
                        .map(Measurement::column)
                        .filter(column -> column.family() == Family.LIMIT)
                        .map(column -> column.usesAllProcessors())
                        .sorted()
                        .toList(),
                    kernel::toString));
  }

  @Test
  void aRungOfPythonStandsInTheRowOfItsProgramUnlessItCannotRun() {
    Python.Rung can = rung("sum.py", "numpy", Optional.empty(), Optional.empty());
    Python.Rung parallel = rung("sum.py", "numba_parallel", Optional.of("NUMBA"), Optional.empty());
    Python.Rung cannot =
        rung("add.py", "numba", Optional.empty(), Optional.of("python3 has no numba"));
    List<Measurement> measurements =
        small(
            List.of(
                new Python("python3", "CPython 3.13", Map.of(), List.of(can, parallel, cannot))));
    assertEquals(
        List.of(
            "Ladder/sum, 37 elements/NUMPY numpy "
                + new Program("python3", "sum.py", 1)
                + " "
                + Family.PYTHON,
            "Ladder/sum, 37 elements/NUMBA_PARALLEL numba_parallel "
                + new Program("python3", "sum.py", 2)
                + " "
                + Family.PYTHON),
        measurements.stream()
            .filter(measurement -> measurement.program() != null)
            .map(
                measurement ->
                    measurement.id()
                        + " "
                        + measurement.benchmark()
                        + " "
                        + measurement.program()
                        + " "
                        + measurement.column().family())
            .toList());
  }

  private static Python.Rung rung(
      String program, String function, Optional<String> parallelOf, Optional<String> whyNot) {
    return new Python.Rung(
        program,
        function,
        Python.names(function).getFirst(),
        "A rung of a test.",
        parallelOf,
        false,
        whyNot);
  }

  @Test
  void theLadderIsNoPartOfTheProfilesOfCalls() {
    assertTrue(new Ladder().measurements(Profile.FULL).isEmpty());
    assertTrue(new Ladder().measurements(Profile.QUICK).isEmpty());
    assertFalse(new Ladder().measurements(Profile.LADDER_QUICK).isEmpty());
  }
}
