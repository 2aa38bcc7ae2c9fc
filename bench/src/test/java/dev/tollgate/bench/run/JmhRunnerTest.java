// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tollgate.Needs;
import dev.tollgate.bench.measure.Company;
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
        threads,
        Company.SHARED,
        null);
  }

  private Entry run(String method, int round, double timeoutSeconds, String... profilers)
      throws IOException {
    return run(measurement(method), round, timeoutSeconds, profilers);
  }

  private Entry run(Measurement measurement, int round, double timeoutSeconds, String... profilers)
      throws IOException {
    return run(List.of(measurement), round, timeoutSeconds, profilers);
  }

  private Entry run(
      List<Measurement> measurements, int round, double timeoutSeconds, String... profilers)
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
            measurements);
    try (JmhRunner runner = JmhRunner.open(plan, directory)) {
      return runner.run(new Fork(0, measurements, false), round);
    }
  }

  private static Entry.Timing only(Entry entry) {
    assertEquals(1, entry.timings().size());
    return entry.timings().getFirst();
  }

  private Failure failure(String method, double timeoutSeconds) throws IOException {
    // Without, one that hangs could not be killed, nor be found.
    Needs.processes();
    Entry.Timing timing = only(run(method, 1, timeoutSeconds));
    assertNull(timing.nanoseconds());
    assertTrue(
        ProcessHandle.current().descendants().noneMatch(ProcessHandle::isAlive), "a JVM is left");
    assertTrue(
        Files.readString(directory.resolve("jmh.log")).contains("Misbehaving/row, 1 element/"));
    return timing.failure();
  }

  @Test
  void aTimedRoundGivesNanosecondsAndTheBytesThatAreAllocated() throws IOException {
    Entry entry = run("behave", 1, NEVER);
    Entry.Timing timing = only(entry);
    assertNull(timing.failure());
    assertTrue(timing.nanoseconds() > 0 && entry.seconds() > 0);
    assertTrue(timing.warmups() >= Profile.QUICK.warmups());
    JsonNode jmh = timing.jmh();
    assertEquals(1, jmh.get("forks").asInt());
    int slices = jmh.get("primaryMetric").get("rawData").get(0).size();
    assertTrue(
        slices >= Profile.QUICK.slices() && slices <= Profile.QUICK.mostSlices(),
        slices + " slices");
    assertTrue(jmh.get("secondaryMetrics").has(Lane.CPU));
    assertBytes(timing);
  }

  /** An array of 1,000 bytes, and what JMH allocates in an iteration, which others share. */
  private static void assertBytes(Entry.Timing timing) {
    double operations =
        1e6
            * Profile.QUICK.warmupMillis()
            / timing.jmh().get("primaryMetric").get("score").asDouble();
    assertEquals(1016, timing.bytesPerOperation(), 20 + (64 << 10) / operations);
  }

  @Test
  @Tag("exhaustive")
  void roundZeroIsNotTimed() throws IOException {
    Entry.Timing timing = only(run("behave", 0, NEVER));
    assertNull(timing.nanoseconds());
    assertBytes(timing);
  }

  /** JMH counts the operations of an invocation. */
  @Test
  @Tag("exhaustive")
  void bytesAndTimesAreThoseOfAnOperation() throws IOException {
    Measurement one = measurement("behave");
    Measurement ten =
        new Measurement(
            one.question(),
            one.row(),
            Runs.column("TEN"),
            one.benchmark(),
            Map.of(),
            64,
            10,
            List.of(),
            0,
            1,
            Company.SHARED,
            null);
    Entry entry = run(List.of(one, ten), 1, NEVER);
    assertEquals(
        entry.timings().get(0).bytesPerOperation() / 10,
        entry.timings().get(1).bytesPerOperation(),
        2);
    assertTrue(entry.timings().get(1).nanoseconds() < entry.timings().get(0).nanoseconds() / 3);
  }

  /** Without a compiler there is no time of compiling. */
  @Test
  @Tag("exhaustive")
  void codeThatIsInterpretedIsMeasuredToo() throws IOException {
    Entry.Timing timing = only(run(measurement("behave", List.of("-Xint"), 0, 1), 1, NEVER));
    assertNull(timing.failure());
    assertTrue(timing.nanoseconds() > 0);
  }

  @Test
  @Tag("exhaustive")
  void aJvmThatEndsAsIfAllWereWellIsRecorded() throws IOException {
    assertEquals(0, failure("endWell", NEVER).exit());
  }

  /** Each slice has an iteration of each, so that what disturbs one disturbs all. */
  @Test
  void columnsShareAJvm() throws IOException {
    Entry entry = run(List.of(measurement("behave"), measurement("idle")), 1, NEVER);
    assertEquals(
        List.of("Misbehaving/row, 1 element/behave", "Misbehaving/row, 1 element/idle"),
        entry.timings().stream().map(Entry.Timing::measurement).toList());
    for (Entry.Timing timing : entry.timings()) {
      assertNull(timing.failure());
      assertTrue(timing.nanoseconds() > 0);
    }
  }

  @Test
  void aColumnThatFailsDoesNotFailTheOthers() throws IOException {
    Entry entry = run(List.of(measurement("fail"), measurement("behave")), 1, NEVER);
    assertTrue(entry.timings().get(0).failure().message().contains("42 is not 43"));
    assertNull(entry.timings().get(1).failure());
  }

  /** The culprit is found by starting a JVM for each. */
  @Test
  void aColumnThatEndsTheJvmDoesNotEndTheOthers() throws IOException {
    Needs.processes();
    Entry entry = run(List.of(measurement("crash"), measurement("behave")), 1, NEVER);
    assertEquals(Failure.Kind.CRASHED, entry.timings().get(0).failure().kind());
    assertTrue(entry.timings().get(1).nanoseconds() > 0);
  }

  @Test
  @Tag("exhaustive")
  void aColumnThatHangsDoesNotStopTheOthers() throws IOException {
    Needs.processes();
    Entry entry = run(List.of(measurement("hang"), measurement("behave")), 1, 3);
    assertEquals(Failure.Kind.TIMED_OUT, entry.timings().get(0).failure().kind());
    assertTrue(entry.timings().get(1).nanoseconds() > 0);
  }

  /** Once, in a JVM that has done nothing before, with the arguments of the measurement. */
  @Test
  @Tag("exhaustive")
  void theFirstCallsAreTimedTogether() throws IOException {
    Entry.Timing timing = only(run(measurement("behave", List.of("-Xint"), 10, 1), 1, NEVER));
    assertNull(timing.failure());
    assertTrue(timing.nanoseconds() > 0);
    JsonNode jmh = timing.jmh();
    assertEquals("ss", jmh.get("mode").asText());
    assertEquals(10, jmh.get("measurementBatchSize").asInt());
    assertEquals(1, jmh.get("measurementIterations").asInt());
    assertEquals(0, jmh.get("warmupIterations").asInt());
    assertTrue(jmh.get("jvmArgs").toString().contains("-Xint"));
  }

  @Test
  @Tag("exhaustive")
  void asManyThreadsRunTheMethodAsTheMeasurementSays() throws IOException {
    Entry.Timing timing = only(run(measurement("behave", List.of(), 0, 3), 1, NEVER));
    assertNull(timing.failure());
    assertEquals(3, timing.jmh().get("threads").asInt());
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
    assertNull(only(run("behave", 0, NEVER, "jfr")).failure());
    try (Stream<Path> files = Files.walk(directory.resolve("profiles"))) {
      assertEquals(
          List.of("profile.jfr"),
          files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).toList());
    }
  }

  @Test
  void aProfilerThatJmhHasNotIsRefused() throws ProfilerException {
    JmhFork.checkProfiler("gc");
    assertThrows(ProfilerException.class, () -> JmhFork.checkProfiler("no-such-profiler"));
  }

  /** As JMH would report two forks. */
  @Test
  @Tag("exhaustive")
  void theRoundsOfAMeasurementAreItsForksInJmhsJson() throws IOException {
    Entry first = run("behave", 1, NEVER);
    Entry second = run("behave", 2, NEVER);
    JsonNode measurements = JmhResults.of(List.of(run("behave", 0, NEVER), first, second));
    assertEquals(1, measurements.size());
    JsonNode merged = measurements.get(0);
    assertEquals(2, merged.get("forks").asInt());
    JsonNode metric = merged.get("primaryMetric");
    assertEquals(2, metric.get("rawData").size());
    // As JMH has it: the mean of all iterations, of which a JVM may have more than another.
    double sum = 0;
    int iterations = 0;
    for (JsonNode fork : metric.get("rawData")) {
      for (JsonNode iteration : fork) {
        sum += iteration.asDouble();
        iterations++;
      }
    }
    double mean = sum / iterations;
    assertEquals(mean, metric.get("score").asDouble(), mean * 1e-9);
    assertTrue(metric.get("scorePercentiles").get("100.0").asDouble() >= mean);
    assertEquals(2, metric.get("scoreConfidence").size());
  }
}
