// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.tollgate.bench.result.RunResult;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final List<Fork> FORKS = Plans.forks(2);
  private static final Plan PLAN = Plans.plan(Plans.measurements(2), 0.05, 10);

  @TempDir private Path directory;

  private String refusal(org.junit.jupiter.api.function.Executable action) {
    return assertThrows(IOException.class, action).getMessage();
  }

  /** A run with two entries. */
  private void begin() throws IOException {
    try (Journal journal = Journal.create(directory, PLAN)) {
      journal.record(Plans.measured(FORKS.get(0), 1, 10));
      journal.record(Plans.failed(FORKS.get(2), 1));
    }
  }

  private Path entry(int measurement) {
    return directory.resolve("journal/001/000" + measurement + ".json");
  }

  @Test
  void whatIsRecordedIsReadAgain() throws IOException {
    begin();
    try (Journal journal = Plans.resume(directory)) {
      assertEquals(PLAN, journal.plan());
      assertEquals(
          List.of(Plans.measured(FORKS.get(0), 1, 10), Plans.failed(FORKS.get(2), 1)),
          List.copyOf(journal.entries()));
      assertTrue(journal.entry(1, FORKS.get(0)).isPresent());
      assertFalse(journal.entry(2, FORKS.get(0)).isPresent());
      assertFalse(journal.entry(1, FORKS.get(1)).isPresent());
      assertEquals(List.of(), journal.problems());
    }
  }

  @Test
  void aDirectoryWithARunIsNotBegunAnew() throws IOException {
    begin();
    assertTrue(refusal(() -> Journal.create(directory, PLAN)).contains("run --resume"));
    assertTrue(Files.exists(entry(0)));
  }

  @Test
  void theSecondOfTwoRunsIsRefused() throws IOException {
    try (Journal journal = Journal.create(directory, PLAN)) {
      assertTrue(refusal(() -> Plans.resume(directory)).contains("in use by another run"));
      assertTrue(refusal(() -> Journal.create(directory, PLAN)).contains("in use by another run"));
      journal.record(Plans.measured(FORKS.get(0), 1, 10));
    }
    Plans.resume(directory).close();
  }

  @Test
  void aRunOfAnotherEnvironmentIsRefusedNamingWhatDiffers() throws IOException {
    begin();
    Map<String, String> now = new HashMap<>(Plans.ENVIRONMENT);
    now.put("load average", "7.0");
    Journal.resume(directory, now, plan -> plan).close();
    now.put("JDK", "26");
    now.put("commit", "def");
    String message = refusal(() -> Journal.resume(directory, now, plan -> plan));
    assertTrue(message.contains("JDK was \"25\" and is \"26\""), message);
    assertTrue(message.contains("commit was \"abc\" and is \"def\""), message);
    assertFalse(message.contains("machine was"), message);
  }

  /** Then as now: what is not known of an environment is no other one. */
  @Test
  void whatCannotBeLearntContradictsNothing() throws IOException {
    begin();
    Map<String, String> now = new HashMap<>(Plans.ENVIRONMENT);
    now.put("machine", RunResult.UNKNOWN);
    now.put("CPU", "not told before");
    Journal.resume(directory, now, plan -> plan).close();
    now.put("JDK", "26");
    String message = refusal(() -> Journal.resume(directory, now, plan -> plan));
    assertFalse(message.contains("machine was"), message);
    assertTrue(message.contains("JDK was"), message);
  }

  @Test
  void moreMayBeAskedForWhenGoingOn() throws IOException {
    begin();
    Journal.resume(directory, Plans.ENVIRONMENT, plan -> plan.with(0.01, 60, 50)).close();
    try (Journal journal = Plans.resume(directory)) {
      assertEquals(0.01, journal.plan().precision());
      assertEquals(60, journal.plan().budgetSeconds());
      assertEquals(50, journal.plan().mostRounds());
      assertEquals(PLAN.seed(), journal.plan().seed());
    }
  }

  @Test
  void aDirectoryWithoutARunIsNotGoneOnWith() {
    assertTrue(refusal(() -> Plans.resume(directory)).contains("there is no run.json in it"));
    assertTrue(refusal(() -> Plans.resume(directory.resolve("nowhere"))).contains("holds no run"));
  }

  @Test
  void aPlanThatCannotBeReadIsNamed() throws IOException {
    begin();
    Path plan = directory.resolve("run.json");
    String good = Files.readString(plan);
    Files.writeString(plan, good.substring(0, good.length() / 2));
    assertTrue(refusal(() -> Plans.resume(directory)).contains("run.json cannot be read"));
    Files.writeString(plan, good.replace("\"version\" : 3", "\"version\" : 0"));
    assertTrue(refusal(() -> Plans.resume(directory)).contains("has version 0 of the format"));
    Files.writeString(plan, good.replace("\"measurements\"", "\"measurementz\""));
    assertTrue(refusal(() -> Plans.resume(directory)).contains("run.json cannot be read"));
    Files.writeString(plan, good);
    Plans.resume(directory).close();
  }

  /**
   * Cut off, of another version, of another run, misplaced, or empty as after a crash of a disk.
   */
  @Test
  void entriesThatCannotBeReadAreSetAsideAndTheRestIsKept() throws IOException {
    begin();
    String good = Files.readString(entry(0));
    for (String bad :
        List.of(
            "",
            good.substring(0, good.length() / 2),
            "\0\0\0\0",
            good.replace("\"round\"", "\"runde\""),
            good.replace("\"nanoseconds\" : 10.0,", ""),
            good.replace("CallOverhead/empty/C", "CallOverhead/empty/NO_SUCH"),
            good.replace("\"round\" : 1", "\"round\" : 2"))) {
      Files.writeString(entry(0), bad);
      try (Journal journal = Plans.resume(directory)) {
        assertEquals(1, journal.problems().size(), bad);
        assertTrue(journal.problems().get(0).contains(entry(0).toString()), bad);
        assertTrue(journal.problems().get(0).contains("will be measured again"), bad);
        assertEquals(List.of(Plans.failed(FORKS.get(2), 1)), List.copyOf(journal.entries()));
      }
      assertEquals(bad, Files.readString(entry(0).resolveSibling("0000.json.unreadable")));
      assertFalse(Files.exists(entry(0)));
    }
    try (Journal journal = Plans.resume(directory)) {
      assertEquals(List.of(), journal.problems());
      journal.record(Plans.measured(FORKS.get(0), 1, 10));
    }
  }

  @Test
  void whatIsWrongWithSeveralEntriesIsSaidOnce() throws IOException {
    begin();
    Files.writeString(entry(0), "{");
    Files.writeString(entry(2), "{");
    try (Journal journal = Plans.resume(directory)) {
      assertEquals(1, journal.problems().size(), () -> String.join("\n", journal.problems()));
      assertTrue(journal.problems().getFirst().endsWith("; the same with " + entry(2)));
    }
  }

  @Test
  void aRoundIsDecidedWhenItIsBegun() throws IOException {
    try (Journal journal = Journal.create(directory, PLAN)) {
      assertTrue(journal.round(4).isEmpty());
      journal.begin(4, List.of(FORKS.get(3), FORKS.get(0)));
    }
    try (Journal journal = Plans.resume(directory)) {
      assertEquals(List.of(FORKS.get(3), FORKS.get(0)), journal.round(4).orElseThrow());
    }
    Path round = directory.resolve("journal/004/round.json");
    Files.writeString(round, "[ 4 ]");
    try (Journal journal = Plans.resume(directory)) {
      assertEquals(1, journal.problems().size());
      assertTrue(journal.round(4).isEmpty());
    }
  }

  @Test
  void whatWasBeingWrittenIsForgotten() throws IOException {
    begin();
    Path unfinished = entry(3).resolveSibling("0003.json.tmp");
    Files.writeString(unfinished, "{\"round\" : ");
    try (Journal journal = Plans.resume(directory)) {
      assertEquals(2, journal.entries().size());
      assertEquals(List.of(), journal.problems());
    }
    assertFalse(Files.exists(unfinished));
  }

  @Test
  void aFileMayHaveADirectoryOfItsOwn() throws IOException {
    try (Journal journal = Journal.create(directory, PLAN)) {
      journal.write("pictures/call.png", new byte[] {1, 2});
      journal.write("pictures/call.png", new byte[] {3});
    }
    assertArrayEquals(new byte[] {3}, Files.readAllBytes(directory.resolve("pictures/call.png")));
  }

  @Test
  void aJvmIsRecordedOnceInARound() throws IOException {
    try (Journal journal = Journal.create(directory, PLAN)) {
      journal.record(Plans.measured(FORKS.get(0), 1, 10));
      assertThrows(
          IllegalStateException.class, () -> journal.record(Plans.measured(FORKS.get(0), 1, 11)));
    }
  }

  @Test
  void nothingIsRecordedAfterTheEnd() throws IOException {
    Journal journal = Journal.create(directory, PLAN);
    journal.close();
    assertThrows(
        CancellationException.class, () -> journal.record(Plans.measured(FORKS.get(0), 1, 10)));
    assertFalse(Files.exists(entry(0)));
  }

  @Test
  void whereNothingCanBeWrittenIsFoundAtOnce() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");
    assertTrue(refusal(() -> Journal.create(file, PLAN)).contains("is a file"));
    assertTrue(
        refusal(() -> Journal.create(file.resolve("below"), PLAN)).contains("cannot be created"));
    Path closed = Files.createDirectory(directory.resolve("closed"));
    Files.createDirectory(closed.resolve("lock"));
    assertTrue(refusal(() -> Journal.create(closed, PLAN)).contains("cannot be written"));
  }

  @Test
  void aDiskWithoutRoomIsFoundAtOnce() throws IOException {
    try (FileSystem small = disk(1 << 20)) {
      Path run = small.getPath("/run");
      String message = refusal(() -> Journal.create(run, PLAN));
      assertTrue(message.contains("has room for"), message);
      assertFalse(Files.exists(run.resolve("run.json")));
    }
  }

  /** As where the table of mounts does not have the root. */
  @Test
  void whereTheFreeSpaceIsNotKnownARunBegins() throws IOException {
    try (FileSystem small = disk(1 << 20);
        FailingAttempts attempts =
            FailingAttempts.all(() -> new IOException("Mount point not found"))) {
      Path run = small.getPath("/run");
      Journal.create(run, PLAN).close();
      assertTrue(Files.exists(run.resolve("run.json")));
      assertTrue(attempts.attempted().contains("read the free space"));
    }
  }

  /** Somebody else fills it meanwhile. */
  @Test
  void aDiskThatBecomesFullLosesNothing() throws IOException {
    try (FileSystem disk = disk(8 << 20)) {
      Path run = disk.getPath("/run");
      Path other = disk.getPath("/other");
      try (Journal journal = Journal.create(run, PLAN)) {
        journal.record(Plans.measured(FORKS.get(0), 1, 10));
        assertThrows(IOException.class, () -> fill(other));
        String message = refusal(() -> journal.record(Plans.measured(FORKS.get(1), 1, 10)));
        assertTrue(message.contains("0001.json cannot be written"), message);
      }
      Files.delete(other);
      try (Journal journal = Plans.resume(run)) {
        assertEquals(List.of(Plans.measured(FORKS.get(0), 1, 10)), List.copyOf(journal.entries()));
        journal.record(Plans.measured(FORKS.get(1), 1, 10));
      }
    }
  }

  private static FileSystem disk(long bytes) {
    return Jimfs.newFileSystem(
        Configuration.unix().toBuilder().setBlockSize(512).setMaxSize(bytes).build());
  }

  private static void fill(Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      while (true) {
        out.write(new byte[512]);
      }
    }
  }
}
