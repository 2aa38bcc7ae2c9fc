// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tollgate.Needs;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.result.Failure;
import dev.tollgate.bench.result.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.profile.ProfilerException;

class JmhRunnerTest {

  /** Seconds after which a measurement is killed, however slow the machine is. */
  private static final double NEVER = 3600;

  @TempDir private Path directory;

  private static Measurement measurement(String method) {
    return measurement(method, List.of(), 0, 1);
  }

  private static Measurement measurement(
      String method, List<String> jvmArguments, int firstCalls, int threads) {
    return new Measurement(
        "Misbehaving",
        Row.of("row", 1, Unit.ELEMENTS),
        Runs.column(method),
        Misbehaving.class.getName() + "." + method,
        Map.of(),
        64,
        1,
        jvmArguments,
        firstCalls,
        threads);
  }

  private Entry run(String method, int round, double timeoutSeconds, String... profilers)
      throws IOException {
    return run(measurement(method), round, timeoutSeconds, profilers);
  }

  private Entry run(Measurement measurement, int round, double timeoutSeconds, String... profilers)
      throws IOException {
    Plan plan =
        new Plan(
            Plan.VERSION,
            Map.of(),
            List.of(),
            Profile.QUICK,
            0.05,
            10,
            Plans.MOST_ROUNDS,
            timeoutSeconds,
            1,
            List.of(profilers),
            Map.of(),
            List.of(measurement));
    try (JmhRunner runner = JmhRunner.open(plan, directory)) {
      return runner.run(measurement, round);
    }
  }

  private Failure failure(String method, double timeoutSeconds) throws IOException {
    // Without, one that hangs could not be killed, nor be found.
    Needs.processes();
    Entry entry = run(method, 1, timeoutSeconds);
    assertNull(entry.nanoseconds());
    assertTrue(
        ProcessHandle.current().descendants().noneMatch(ProcessHandle::isAlive), "a JVM is left");
    assertTrue(
        Files.readString(directory.resolve("jmh.log")).contains("Misbehaving/row, 1 element/"));
    return entry.failure();
  }

  @Test
  void aTimedRoundGivesNanoseconds() throws IOException {
    Entry entry = run("behave", 1, NEVER);
    assertNull(entry.failure());
    assertTrue(entry.nanoseconds() > 0 && entry.seconds() > 0);
    assertNull(entry.bytesPerOperation());
    assertEquals(1, entry.jmh().get("forks").asInt());
  }

  @Test
  @Tag("exhaustive")
  void roundZeroGivesTheBytesThatAreAllocatedAndIsNotTimed() throws IOException {
    Entry entry = run("behave", 0, NEVER);
    assertNull(entry.nanoseconds());
    // What JMH itself allocates in an iteration is shared by more operations the faster they are.
    double operations =
        1e6
            * Profile.QUICK.measurementMillis()
            / entry.jmh().get("primaryMetric").get("score").asDouble();
    assertEquals(1016, entry.bytesPerOperation(), 2 + (32 << 10) / operations);
  }

  /** Once, in a JVM that has done nothing before, with the arguments of the measurement. */
  @Test
  @Tag("exhaustive")
  void theFirstCallsAreTimedTogether() throws IOException {
    Entry entry = run(measurement("behave", List.of("-Xint"), 10, 1), 1, NEVER);
    assertNull(entry.failure());
    assertTrue(entry.nanoseconds() > 0);
    JsonNode jmh = entry.jmh();
    assertEquals("ss", jmh.get("mode").asText());
    assertEquals(10, jmh.get("measurementBatchSize").asInt());
    assertEquals(1, jmh.get("measurementIterations").asInt());
    assertEquals(0, jmh.get("warmupIterations").asInt());
    assertTrue(jmh.get("jvmArgs").toString().contains("-Xint"));
  }

  @Test
  @Tag("exhaustive")
  void asManyThreadsRunTheMethodAsTheMeasurementSays() throws IOException {
    Entry entry = run(measurement("behave", List.of(), 0, 3), 1, NEVER);
    assertNull(entry.failure());
    assertEquals(3, entry.jmh().get("threads").asInt());
  }

  @Test
  void aCrashIsRecordedWithItsExitAndTheTailOfItsOutput() throws IOException {
    Failure failure = failure("crash", NEVER);
    assertEquals(Failure.Kind.CRASHED, failure.kind(), failure::toString);
    assertNotNull(failure.exit());
    assertTrue(
        failure.output().stream().anyMatch(line -> line.contains("fatal error")),
        () -> String.join("\n", failure.output()));
    try (Stream<Path> files = Files.list(directory)) {
      assertTrue(files.anyMatch(file -> file.getFileName().toString().startsWith("hs_err_pid")));
    }
  }

  @Test
  @Tag("exhaustive")
  void aMeasurementThatHangsIsKilledInTime() throws IOException {
    Failure failure = failure("hang", 3);
    assertEquals(Failure.Kind.TIMED_OUT, failure.kind());
    assertEquals("killed after 3 s", failure.message());
  }

  @Test
  @Tag("exhaustive")
  void aMeasurementThatRunsOutOfMemoryIsRecorded() throws IOException {
    Failure failure = failure("runOutOfMemory", NEVER);
    assertEquals(Failure.Kind.OUT_OF_MEMORY, failure.kind());
    assertTrue(failure.message().contains("OutOfMemoryError"), failure.message());
  }

  @Test
  void aWrongAnswerIsRecorded() throws IOException {
    Failure failure = failure("fail", NEVER);
    assertEquals(Failure.Kind.FAILED, failure.kind());
    assertTrue(failure.message().contains("42 is not 43"), failure.message());
  }

  @Test
  @Tag("exhaustive")
  void aJvmThatEndsByItselfIsRecorded() throws IOException {
    assertEquals(7, failure("end", NEVER).exit());
  }

  @Test
  void aJvmThatIsAskedToEndSaysNothingOfTheMeasurement() {
    assertThrows(CancellationException.class, () -> run("endAsIfInterrupted", 1, NEVER));
  }

  @Test
  void twoDoNotMeasureOnOneMachine() throws IOException {
    Plan plan = Plans.plan(Plans.measurements(0), 0.05, 1);
    try (JmhRunner first = JmhRunner.open(plan, directory)) {
      assertNotNull(first);
      IOException e = assertThrows(IOException.class, () -> JmhRunner.open(plan, directory));
      assertTrue(e.getMessage().contains("two runs would disturb each other"), e.getMessage());
    }
  }

  @Test
  @Tag("exhaustive")
  void filesOfAProfilerAreKeptBesideTheMeasurement() throws IOException {
    // JMH has jcmd end the recording, which looks for processes.
    Needs.processes();
    assertNull(run("behave", 0, NEVER, "jfr").failure());
    try (Stream<Path> files = Files.walk(directory.resolve("profiles"))) {
      assertEquals(
          List.of("profile.jfr"),
          files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).toList());
    }
  }

  @Test
  void aProfilerThatJmhHasNotIsRefused() throws ProfilerException {
    JmhRunner.checkProfiler("gc");
    assertThrows(ProfilerException.class, () -> JmhRunner.checkProfiler("no-such-profiler"));
  }

  /** As JMH would report two forks. */
  @Test
  @Tag("exhaustive")
  void theRoundsOfAMeasurementAreItsForksInJmhsJson() throws IOException {
    Entry first = run("behave", 1, NEVER);
    Entry second = run("behave", 2, NEVER);
    JsonNode measurements =
        JmhResults.of(List.of(run("behave", 0, NEVER), first, second), List.of());
    assertEquals(1, measurements.size());
    JsonNode merged = measurements.get(0);
    assertEquals(2, merged.get("forks").asInt());
    JsonNode metric = merged.get("primaryMetric");
    assertEquals(2, metric.get("rawData").size());
    double mean =
        (first.jmh().get("primaryMetric").get("score").asDouble()
                + second.jmh().get("primaryMetric").get("score").asDouble())
            / 2;
    assertEquals(mean, metric.get("score").asDouble(), mean * 1e-9);
    assertTrue(metric.get("scorePercentiles").get("100.0").asDouble() >= mean);
    assertEquals(2, metric.get("scoreConfidence").size());
  }
}
