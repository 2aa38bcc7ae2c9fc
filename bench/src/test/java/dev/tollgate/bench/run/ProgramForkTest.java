// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.Needs;
import dev.tollgate.bench.measure.Company;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Program;
import dev.tollgate.bench.python.Python;
import dev.tollgate.bench.python.PythonPrograms;
import dev.tollgate.bench.python.PythonRungs;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.question.ladder.Ladder;
import dev.tollgate.bench.result.Failure;
import dev.tollgate.bench.result.Runs;
import dev.tollgate.bench.workload.KernelName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramForkTest {

  private static final double NEVER = 3600;

  @TempDir private Path directory;

  private Python python() throws IOException {
    Python.Found found =
        Python.find(
            List.of("python3", "/usr/bin/python3", "python"), PythonPrograms.copiedTo(directory));
    if (found.python().isEmpty()) {
      Needs.install("install Python 3.9 or newer");
    }
    return found.python().orElseThrow().built(PythonPrograms.in(directory));
  }

  /** What misbehaves needs no module. */
  private String anyPython() throws IOException {
    PythonPrograms programs = PythonPrograms.copiedTo(directory);
    Python.Found found = Python.find(List.of("python3", "python"), programs);
    if (found.python().isEmpty()) {
      Needs.install("install Python 3.9 or newer");
    }
    return found.python().orElseThrow().command();
  }

  private static Measurement measurement(String python, String function) {
    return new Measurement(
        "Ladder",
        KernelName.SUM.row(10),
        Runs.column(function),
        function,
        Map.of(),
        0,
        1,
        List.of(),
        0,
        1,
        Company.SHARED,
        new Program(python, "misbehaving.py", 1));
  }

  private Entry run(List<Measurement> measurements, double timeoutSeconds) throws IOException {
    Plan plan =
        new Plan(
            Plan.VERSION,
            Map.of(),
            List.of(),
            Profile.LADDER_QUICK,
            0.05,
            10,
            Plans.MOST_ROUNDS,
            timeoutSeconds,
            1,
            List.of(),
            Map.of(),
            measurements);
    try (JmhRunner runner = JmhRunner.open(plan, directory)) {
      return runner.run(new Fork(0, measurements, false), 1);
    }
  }

  /** Never a wrong figure: a failure with what the program printed last. */
  @ParameterizedTest
  @CsvSource({
    "crash,CRASHED,exit code",
    "exit,CRASHED,exit code",
    "rubbish,FAILED,the answer is no JSON",
    "wrong,FAILED,computes sum wrongly",
    "short,FAILED,middle of its answer"
  })
  void aProgramThatMisbehavesHasAFailedMeasurement(String how, Failure.Kind kind, String message)
      throws IOException {
    String python = anyPython();
    Files.copy(
        Path.of("src/test/python/misbehaving.py"), directory.resolve("python/misbehaving.py"));
    Entry.Timing timing = run(List.of(measurement(python, how)), NEVER).timings().getFirst();
    assertNull(timing.nanoseconds());
    assertEquals(kind, timing.failure().kind(), timing.failure()::toString);
    assertTrue(
        timing.failure().message().contains(message)
            || (timing.failure().exit() != null && message.equals("exit code")),
        timing.failure()::toString);
    assertTrue(
        timing.failure().output().contains("this program is going to be " + how),
        timing.failure()::toString);
  }

  @Test
  @Tag("exhaustive")
  void aProgramThatHangsIsKilled() throws IOException {
    String python = anyPython();
    Files.copy(
        Path.of("src/test/python/misbehaving.py"), directory.resolve("python/misbehaving.py"));
    Entry.Timing timing = run(List.of(measurement(python, "hang")), 2).timings().getFirst();
    assertEquals(Failure.Kind.TIMED_OUT, timing.failure().kind());
  }

  /** Where all is installed, none may be left out. */
  @Test
  @Tag("exhaustive")
  void everyRungOfPythonAnswersRight() throws IOException {
    List<Python> pythons = new ArrayList<>(List.of(python()));
    Python.find(List.of("pypy3"), PythonPrograms.copiedTo(directory))
        .python()
        .ifPresent(pythons::add);
    List<String> missing =
        pythons.stream()
            .flatMap(python -> python.rungs().stream())
            .flatMap(rung -> rung.whyNot().stream())
            .distinct()
            .toList();
    if (Needs.isAllInstalled() && System.getProperty("os.name").equals("Linux")) {
      assertEquals(List.of(), missing);
      assertEquals(2, pythons.size(), "PyPy");
    }
    Map<KernelName, Integer> sizes = new HashMap<>();
    Ladder.kernels().forEach(kernel -> sizes.put(kernel, 37));
    PythonRungs rungs = new PythonRungs(Profile.LADDER, pythons, 2);
    List<Measurement> measurements =
        Stream.concat(
                new Ladder(sizes).measurements(Profile.LADDER, rungs).stream(),
                new CallOverhead().measurements(Profile.LADDER, rungs).stream())
            .filter(measurement -> measurement.program() != null)
            .toList();
    List<String> failures = new ArrayList<>();
    for (Fork fork : Fork.of(measurements)) {
      for (Entry.Timing timing : run(fork.measurements(), NEVER).timings()) {
        if (timing.failure() != null) {
          failures.add(timing.toString());
        }
      }
    }
    assertEquals(List.of(), failures);
  }
}
