// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.question.Cell;
import dev.tollgate.bench.question.Profile;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.result.CellResult;
import dev.tollgate.bench.result.RunResult;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {

  private static final Map<String, String> BASELINES =
      Run.baselines(Profile.QUICK, Optional.empty());

  @TempDir private Path directory;

  private static List<String> ids(List<Cell> cells) {
    return cells.stream().map(Cell::id).toList();
  }

  @Test
  void theBaselineComesWithWhatIsSelectedAndComesTwice() {
    assertEquals(
        List.of("CallOverhead/empty/C", "CallOverhead/empty/C_AGAIN", "CallOverhead/empty/JNI"),
        ids(Run.select(Profile.QUICK, Pattern.compile("empty/JNI"), BASELINES)));
  }

  private static List<String> questions(Stream<Cell> cells) {
    return cells.map(Cell::question).distinct().toList();
  }

  private static List<String> controlled(Profile profile) {
    return Run.select(profile, Pattern.compile(""), Run.baselines(profile, Optional.empty()))
        .stream()
        .filter(cell -> cell.column().endsWith(Cell.TWIN))
        .map(Cell::question)
        .toList();
  }

  @Test
  void everyQuestionOfTheFullProfileHasOneControl() {
    assertEquals(
        questions(Questions.ALL.stream().flatMap(q -> q.cells(Profile.FULL).stream())),
        controlled(Profile.FULL));
  }

  @Test
  void theFirstAndTheLastQuestionOfTheQuickProfileHaveOne() {
    assertEquals(List.of("CallOverhead", "KernelCost"), controlled(Profile.QUICK));
  }

  @Test
  void aRowWithoutTheBaselineHasAControlNevertheless() {
    Map<String, String> baselines = Run.baselines(Profile.FULL, Optional.of("C"));
    assertEquals(
        List.of("KernelCost/bisect 64/JNI_CRITICAL", "KernelCost/bisect 64/JNI_CRITICAL_AGAIN"),
        ids(Run.select(Profile.FULL, Pattern.compile("bisect 64/JNI_CRITICAL"), baselines)));
  }

  @Test
  void anotherBaselineMayBeAskedFor() {
    Map<String, String> baselines = Run.baselines(Profile.FULL, Optional.of("JAVA_VECTOR"));
    assertEquals("C", baselines.get("CallOverhead"));
    assertEquals("JAVA_VECTOR", baselines.get("KernelCost"));
    assertEquals(
        List.of(
            "KernelCost/julia 1,000/JAVA_VECTOR",
            "KernelCost/julia 1,000/JAVA_VECTOR_AGAIN",
            "KernelCost/julia 1,000/C_SCALAR"),
        ids(Run.select(Profile.FULL, Pattern.compile("julia 1,000/C_SCALAR"), baselines)));
  }

  @Test
  void nothingIsSelectedByAPatternWithoutAMatch() {
    assertEquals(List.of(), Run.select(Profile.QUICK, Pattern.compile("no such cell"), BASELINES));
  }

  /** Round 0 profiles; each of the others runs every cell once, and no two in the same order. */
  @Test
  void everyRoundRunsEveryCellOnceInAnOrderOfItsOwn() throws IOException {
    List<Cell> cells = Plans.cells(10);
    List<List<Cell>> rounds = new ArrayList<>();
    try (Journal journal = Journal.create(directory, Plans.plan(cells, 0.05, 0))) {
      new Run(
              journal,
              (cell, round) -> {
                if (round == rounds.size()) {
                  rounds.add(new ArrayList<>());
                }
                rounds.get(round).add(cell);
                return Plans.measured(cell, round, 100);
              })
          .run((round, cell, done, total) -> {});
    }
    assertEquals(1 + Profile.QUICK.rounds(), rounds.size());
    for (List<Cell> round : rounds) {
      assertEquals(cells.size(), round.size());
      assertEquals(new HashSet<>(cells), new HashSet<>(round));
    }
    assertEquals(rounds.size(), new HashSet<>(rounds).size(), "orders: " + rounds);
    assertNotEquals(cells, rounds.get(0));
  }

  @Test
  void roundsAreAddedUntilTheRatiosArePrecise() throws IOException {
    SplittableRandom random = new SplittableRandom(5);
    List<Cell> cells = Plans.cells(2);
    try (Journal journal = Journal.create(directory, Plans.plan(cells, 0.05, 1e6))) {
      RunResult result =
          new Run(
                  journal,
                  (cell, round) ->
                      Plans.measured(
                          cell,
                          round,
                          cell.column().equals("COLUMN_1")
                              ? 100 * (1 + random.nextDouble())
                              : 100 + random.nextDouble()))
              .run((round, cell, done, total) -> {});
      CellResult precise = result.cells().get(2);
      CellResult vague = result.cells().get(3);
      assertEquals(5, precise.samples().size());
      assertEquals(Plans.MOST_ROUNDS, vague.samples().size());
      assertEquals(24.0, vague.bytesPerOperation());
      assertEquals(Plans.MOST_ROUNDS + 1, result.rounds().size());
      RunResult.Round last = result.rounds().get(Plans.MOST_ROUNDS);
      assertEquals(2, last.cells(), "the vague one and its baseline");
      assertEquals(2, last.seconds());
      assertEquals(0.5, last.conditions().load());
      assertEquals(0.5, last.conditions().stolenSeconds());
      assertEquals(4, last.conditions().migrations());
    }
  }

  @Test
  void aFailureIsRecordedAndTheRunGoesOn() throws IOException {
    List<Cell> cells = Plans.cells(2);
    try (Journal journal = Journal.create(directory, Plans.plan(cells, 0.05, 0))) {
      RunResult result =
          new Run(
                  journal,
                  (cell, round) ->
                      cell.column().equals("COLUMN_0") && round == 2
                          ? Plans.failed(cell, round)
                          : Plans.measured(cell, round, 100))
              .run((round, cell, done, total) -> {});
      CellResult failed = result.cells().get(2);
      assertTrue(failed.failed());
      assertEquals(1, failed.samples().size(), "not run again");
      assertEquals(List.of("its last line"), failed.failures().get(0).output());
      assertEquals(3, result.cells().get(3).samples().size());
    }
  }

  /**
   * What a run that is killed at random moments comes to, killed 50 times. One that comes to its
   * end before that is followed by another.
   */
  @Test
  void killedFiftyTimesNothingIsLostAndNothingDoubled() throws Exception {
    SplittableRandom random = new SplittableRandom();
    int killed = 0;
    for (int run = 0; killed < 50; run++) {
      Path one = Files.createDirectory(directory.resolve("run" + run));
      Journal.create(one, Plans.plan(KilledRun.CELLS, 1e-9, KilledRun.BUDGET)).close();
      Map<String, String> before = Map.of();
      boolean ended = false;
      while (killed < 50 && !ended) {
        Process process = goOn(one);
        ended = process.waitFor(250 + random.nextInt(500), TimeUnit.MILLISECONDS);
        if (ended) {
          assertEquals(KilledRun.ENDED, process.exitValue(), () -> read(one.resolve("output")));
        } else {
          process.destroyForcibly().waitFor();
          killed++;
        }
        Map<String, String> after = entries(one);
        before.forEach((name, contents) -> assertEquals(contents, after.get(name), name));
        before = after;
      }
      assertFalse(before.isEmpty(), "no process lived long enough to measure anything");
      assertGoesOnToTheEnd(one, before.size());
    }
  }

  private static Process goOn(Path directory) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledRun.class.getName(),
            directory.toString())
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve("output").toFile())
        .start();
  }

  /** And to the same end as a run that was never killed. */
  private void assertGoesOnToTheEnd(Path run, int kept) throws IOException {
    Path undisturbed = Files.createTempDirectory(directory, "undisturbed");
    RunResult expected;
    int all;
    try (Journal journal =
        Journal.create(undisturbed, Plans.plan(KilledRun.CELLS, 1e-9, KilledRun.BUDGET))) {
      expected = new Run(journal, KilledRun::entry).run((round, cell, done, total) -> {});
      all = journal.entries().size();
    }
    List<String> measured = new ArrayList<>();
    try (Journal journal = Plans.resume(run)) {
      assertEquals(List.of(), journal.problems());
      assertEquals(kept, journal.entries().size());
      RunResult result =
          new Run(
                  journal,
                  (cell, round) -> {
                    measured.add(round + " " + cell.id());
                    return KilledRun.entry(cell, round);
                  })
              .run((round, cell, done, total) -> {});
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
    List<Cell> cells = Plans.cells(10);
    SplittableRandom random = new SplittableRandom(9);
    CellRunner runner =
        (cell, round) -> Plans.measured(cell, round, 100 * (1 + random.nextDouble()));
    List<RunResult.Round> before;
    try (Journal journal = Journal.create(directory, Plans.plan(cells, 0.05, 53))) {
      before = new Run(journal, runner).run((round, cell, done, total) -> {}).rounds();
    }
    assertEquals(List.of(12, 12, 12, 12, 5), before.stream().map(RunResult.Round::cells).toList());
    try (Journal journal =
        Journal.resume(directory, Plans.ENVIRONMENT, plan -> plan.with(0.05, 90, 20))) {
      List<RunResult.Round> after =
          new Run(journal, runner).run((round, cell, done, total) -> {}).rounds();
      assertEquals(before, after.subList(0, before.size()));
      assertTrue(after.size() > before.size());
    }
  }

  @Test
  void aJournalThatIsClosedEndsTheRun() throws IOException {
    Journal journal = Journal.create(directory, Plans.plan(Plans.cells(1), 0.05, 0));
    assertThrows(
        CancellationException.class,
        () ->
            new Run(
                    journal,
                    (cell, round) -> {
                      journal.close();
                      return Plans.measured(cell, round, 1);
                    })
                .run((round, cell, done, total) -> {}));
    assertEquals(Map.of(), entries(directory));
  }

  @Test
  void theEnvironmentIsKnown() {
    Map<String, String> environment = Environment.of(Plans.cells(1));
    for (String name :
        List.of(
            "machine",
            "CPU",
            "cores",
            "memory",
            "OS",
            "JDK",
            "JVM flags",
            "JVM flags of the cells",
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
