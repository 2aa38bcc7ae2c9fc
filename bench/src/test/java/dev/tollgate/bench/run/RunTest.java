// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class RunTest {

  private static final Map<String, String> BASELINES =
      Run.baselines(Profile.QUICK, Optional.empty());

  @TempDir private Path directory;

  private static List<String> ids(List<Measurement> measurements) {
    return measurements.stream().map(Measurement::id).toList();
  }

  @Test
  void theBaselineAndTheControlOfARowComeWithWhatIsSelected() {
    assertEquals(
        List.of("CallOverhead/empty/C", "CallOverhead/empty/C_AGAIN", "CallOverhead/empty/JNI"),
        ids(Run.select(Run.measurements(Profile.QUICK), Pattern.compile("empty/JNI$"), BASELINES)));
  }

  @Test
  void whereNoSelectedRowHasAControlAnotherComesWithIt() {
    assertEquals(
        List.of(
            "CallOverhead/empty/C",
            "CallOverhead/empty/C_AGAIN",
            "ErrnoReading/read/FFM",
            "ErrnoReading/read/JNI"),
        ids(
            Run.select(
                Run.measurements(Profile.QUICK),
                Pattern.compile("ErrnoReading/read/FFM"),
                BASELINES)));
  }

  @Test
  void anotherBaselineMayBeAskedFor() {
    Map<String, String> baselines = Run.baselines(Profile.FULL, Optional.of("JAVA_VECTOR"));
    assertEquals("C", baselines.get("CallOverhead"));
    assertEquals("JAVA_VECTOR", baselines.get("KernelCost"));
    List<String> selected =
        ids(
            Run.select(
                Run.measurements(Profile.FULL),
                Pattern.compile("julia, 1,000 points a side/C_SCALAR"),
                baselines));
    assertTrue(
        selected.contains("KernelCost/julia, 1,000 points a side/JAVA_VECTOR"), selected::toString);
  }

  /** One of them of a column that allocates. */
  @Test
  void theQuickProfileHasControls() {
    assertEquals(
        List.of("CallOverhead", "StringPassing", "KernelCost"),
        Run.select(Run.measurements(Profile.QUICK), Pattern.compile(""), BASELINES).stream()
            .filter(measurement -> measurement.column().isRepeat())
            .map(Measurement::question)
            .distinct()
            .toList());
  }

  @Test
  void nothingIsSelectedByAPatternWithoutAMatch() {
    assertEquals(
        List.of(),
        Run.select(
            Run.measurements(Profile.QUICK), Pattern.compile("no such measurement"), BASELINES));
  }

  @Test
  void everyRoundStartsEveryJvmOnceInAnOrderOfItsOwn() throws IOException {
    List<Fork> forks = Plans.forks(10);
    List<List<Fork>> rounds = new ArrayList<>();
    try (Journal journal = Journal.create(directory, Plans.plan(Plans.measurements(10), 0.05, 0))) {
      new Run(
              journal,
              (fork, round) -> {
                if (round > rounds.size()) {
                  rounds.add(new ArrayList<>());
                }
                rounds.get(round - 1).add(fork);
                return Plans.measured(fork, round, 100);
              })
          .run((round, fork, done, total) -> {});
    }
    assertEquals(Profile.QUICK.rounds(), rounds.size());
    for (List<Fork> round : rounds) {
      assertEquals(forks.size(), round.size());
      assertEquals(new HashSet<>(forks), new HashSet<>(round));
    }
    assertEquals(rounds.size(), new HashSet<>(rounds).size(), "orders: " + rounds);
    assertNotEquals(forks, rounds.get(0));
  }

  /** The profilers of JMH change times, so they have a round of their own. */
  @Test
  void roundZeroIsForProfilersAndForTryingEverythingOnce() throws IOException {
    Plan timed = Plans.plan(Plans.measurements(1), 0.05, 0);
    Plan profiled =
        new Plan(
            timed.version(),
            timed.environment(),
            timed.warnings(),
            timed.profile(),
            timed.precision(),
            0,
            1,
            timed.timeoutSeconds(),
            timed.seed(),
            List.of("jfr"),
            timed.baselines(),
            timed.measurements());
    assertEquals(List.of(0, 1), roundsOf(profiled));
    assertEquals(List.of(0), roundsOf(timed.with(0.05, 0, 0)));
    assertEquals(List.of(1, 2), roundsOf(timed.with(0.05, 0, 2)));
  }

  private List<Integer> roundsOf(Plan plan) throws IOException {
    Path run = Files.createTempDirectory(directory, "run");
    try (Journal journal = Journal.create(run, plan)) {
      return new Run(journal, (fork, round) -> Plans.measured(fork, round, 100))
          .run((round, fork, done, total) -> {}).rounds().stream()
              .map(RunResult.Round::round)
              .toList();
    }
  }

  @Test
  void roundsAreAddedUntilTheRatiosArePrecise() throws IOException {
    SplittableRandom random = new SplittableRandom(5);
    List<Measurement> measurements = Plans.measurements(2);
    try (Journal journal = Journal.create(directory, Plans.plan(measurements, 0.05, 1e6))) {
      RunResult result =
          new Run(
                  journal,
                  (fork, round) ->
                      Plans.measured(
                          fork,
                          round,
                          fork.ids().getFirst().endsWith("COLUMN_1")
                              ? 100 * (1 + random.nextDouble())
                              : 100 + random.nextDouble()))
              .run((round, fork, done, total) -> {});
      Measured precise = result.measurements().get(2);
      Measured vague = result.measurements().get(3);
      assertEquals(Profile.QUICK.rounds(), precise.samples().size());
      assertEquals(Plans.MOST_ROUNDS, vague.samples().size());
      assertEquals(24.0, vague.bytesPerOperation());
      assertEquals(Plans.MOST_ROUNDS, result.rounds().size());
      RunResult.Round last = result.rounds().getLast();
      assertEquals(2, last.measurements(), "the vague one and its baseline");
      assertEquals(2, last.seconds());
      assertEquals(0.5, last.conditions().load());
      assertEquals(0.5, last.conditions().stolenSeconds());
    }
  }

  @Test
  void aFailureIsRecordedAndTheRunGoesOn() throws IOException {
    List<Measurement> measurements = Plans.measurements(2);
    try (Journal journal = Journal.create(directory, Plans.plan(measurements, 0.05, 0))) {
      RunResult result =
          new Run(
                  journal,
                  (fork, round) ->
                      fork.ids().getFirst().endsWith("COLUMN_0") && round == 2
                          ? Plans.failed(fork, round)
                          : Plans.measured(fork, round, 100))
              .run((round, fork, done, total) -> {});
      Measured failed = result.measurements().get(2);
      assertTrue(failed.failed());
      assertEquals(1, failed.samples().size(), "not run again");
      assertEquals(List.of("its last line"), failed.failures().get(0).output());
      assertEquals(Profile.QUICK.rounds(), result.measurements().get(3).samples().size());
    }
  }

  /**
   * What a run comes to that is killed 50 times: before it has begun, or while it writes one of the
   * next files. One that comes to its end before that is followed by another.
   */
  @Test
  @Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @Tag("exhaustive")
  void killedFiftyTimesNothingIsLostAndNothingDoubled() throws Exception {
    SplittableRandom random = new SplittableRandom();
    int killed = 0;
    for (int run = 0; killed < 50; run++) {
      Path one = Files.createDirectory(directory.resolve("run" + run));
      Journal.create(one, Plans.plan(KilledRun.MEASUREMENTS, 1e-9, KilledRun.BUDGET)).close();
      Map<String, String> before = Map.of();
      boolean ended = false;
      while (killed < 50 && !ended) {
        int recorded = killedAfter(random.nextInt(25), one);
        ended = recorded == KilledRun.ENDED;
        killed += ended ? 0 : 1;
        Map<String, String> after = entries(one);
        assertTrue(after.size() >= recorded, after.size() + " of " + recorded);
        before.forEach((name, contents) -> assertEquals(contents, after.get(name), name));
        before = after;
      }
      assertGoesOnToTheEnd(one, before.size());
    }
  }

  /**
   * Goes on with a run, and kills it after it has told of so many measurements, unless it ends
   * before.
   *
   * @return what it told last: how many it has recorded, or that it has ended
   */
  private static int killedAfter(int measurements, Path run)
      throws IOException, InterruptedException {
    Path errors = run.resolve("errors");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledRun.class.getName(),
                run.toString())
            .redirectError(errors.toFile())
            .start();
    try (BufferedReader told = process.inputReader(UTF_8)) {
      int recorded = 0;
      for (int i = 0; i < measurements && recorded != KilledRun.ENDED; i++) {
        String line = told.readLine();
        assertNotNull(line, () -> read(errors));
        recorded = Integer.parseInt(line);
      }
      return recorded;
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /** And to the same end as a run that was never killed. */
  private void assertGoesOnToTheEnd(Path run, int kept) throws IOException {
    Path undisturbed = Files.createTempDirectory(directory, "undisturbed");
    RunResult expected;
    int all;
    try (Journal journal =
        Journal.create(undisturbed, Plans.plan(KilledRun.MEASUREMENTS, 1e-9, KilledRun.BUDGET))) {
      expected = new Run(journal, KilledRun::entry).run((round, fork, done, total) -> {});
      all = journal.entries().size();
    }
    List<String> measured = new ArrayList<>();
    try (Journal journal = Plans.resume(run)) {
      assertEquals(List.of(), journal.problems());
      assertEquals(kept, journal.entries().size());
      RunResult result =
          new Run(
                  journal,
                  (fork, round) -> {
                    measured.add(round + " " + fork.ids());
                    return KilledRun.entry(fork, round);
                  })
              .run((round, fork, done, total) -> {});
      assertEquals(expected, result);
    }
    assertEquals(all - kept, measured.size());
    assertEquals(all - kept, new HashSet<>(measured).size());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static Map<String, String> entries(Path run) throws IOException {
    Map<String, String> entries = new HashMap<>();
    Path journal = run.resolve("journal");
    if (Files.exists(journal)) {
      try (Stream<Path> files = Files.walk(journal)) {
        for (Path file :
            files.filter(f -> f.getFileName().toString().matches("\\d+\\.json")).toList()) {
          entries.put(journal.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return entries;
  }

  /** Rounds that were begun stay as they were decided; more are added, each with its baseline. */
  @Test
  void askedForMoreARunGoesOnWithNewRounds() throws IOException {
    List<Measurement> measurements = Plans.measurements(10);
    SplittableRandom random = new SplittableRandom(9);
    ForkRunner runner =
        (fork, round) -> Plans.measured(fork, round, 100 * (1 + random.nextDouble()));
    List<RunResult.Round> before;
    try (Journal journal = Journal.create(directory, Plans.plan(measurements, 0.05, 53))) {
      before = new Run(journal, runner).run((round, fork, done, total) -> {}).rounds();
    }
    assertEquals(
        List.of(12, 12, 12, 12, 5), before.stream().map(RunResult.Round::measurements).toList());
    try (Journal journal =
        Journal.resume(directory, Plans.ENVIRONMENT, plan -> plan.with(0.05, 90, 20))) {
      List<RunResult.Round> after =
          new Run(journal, runner).run((round, fork, done, total) -> {}).rounds();
      assertEquals(before, after.subList(0, before.size()));
      assertTrue(after.size() > before.size());
    }
  }

  @Test
  void aJournalThatIsClosedEndsTheRun() throws IOException {
    Journal journal = Journal.create(directory, Plans.plan(Plans.measurements(1), 0.05, 0));
    assertThrows(
        CancellationException.class,
        () ->
            new Run(
                    journal,
                    (fork, round) -> {
                      journal.close();
                      return Plans.measured(fork, round, 1);
                    })
                .run((round, fork, done, total) -> {}));
    assertEquals(Map.of(), entries(directory));
  }

  @Test
  void theEnvironmentIsKnown() {
    Map<String, String> environment = Environment.of(Plans.measurements(1));
    for (String name :
        List.of(
            "machine",
            "CPU",
            "cores",
            "memory",
            "OS",
            "JDK",
            "JVM flags",
            "JVM flags of the measurements",
            "C compiler",
            "C flags",
            "commit",
            "libraries")) {
      assertTrue(environment.containsKey(name) && !environment.get(name).isBlank(), name);
    }
    assertTrue(!environment.get("C compiler").equals("unknown"));
    assertEquals(environment.get("libraries"), Environment.now().get("libraries"));
    assertEquals(environment.get("machine"), Environment.now().get("machine"));
  }
}
