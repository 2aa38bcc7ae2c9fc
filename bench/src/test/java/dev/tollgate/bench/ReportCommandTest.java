// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.ResultsFile;
import dev.tollgate.bench.result.Runs;
import dev.tollgate.bench.run.FailingAttempts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  @TempDir Path directory;
  private Path page;

  @BeforeEach
  void nameThePage() {
    page = directory.resolve("out").resolve("report.html");
  }

  private Executed report(Path... of) {
    List<String> arguments = new ArrayList<>();
    arguments.add("report");
    for (Path path : of) {
      arguments.add(path.toString());
    }
    arguments.addAll(List.of("--out", page.getParent().toString()));
    return Executed.tollgate(arguments.toArray(String[]::new));
  }

  /** A run of a machine of this name. There is nothing to draw, which may need fonts. */
  private Path run(String name) throws IOException {
    return run(name, Runs.measurement("CallOverhead", Row.of("add"), "C", 1, 2, 3));
  }

  private Path run(String name, Measured measurement) throws IOException {
    return results(
        name,
        new String(
            ResultsFile.of(Runs.on(name + "'s machine", measurement)), StandardCharsets.UTF_8));
  }

  private Path results(String name, String contents) throws IOException {
    Path run = Files.createDirectories(directory.resolve(name));
    Files.writeString(run.resolve(ResultsFile.NAME), contents);
    return run;
  }

  private String html() throws IOException {
    return Files.readString(page);
  }

  @Test
  void aRunBecomesAPageWhosePathIsPrinted() throws Exception {
    Executed executed = report(run("good"));
    assertEquals(new Executed(0, "Page: " + page + "\n", ""), executed);
    assertTrue(html().contains("good&#39;s machine"));
  }

  @Test
  void runsAreFoundInDirectoriesBelow() throws Exception {
    run("all/linux/1");
    run("all/macos/1");
    assertEquals(0, report(directory.resolve("all")).exitCode());
    assertTrue(html().contains("linux/1&#39;s machine"));
    assertTrue(html().contains("macos/1&#39;s machine"));
  }

  @Test
  void aSecondReportReplacesTheFirst() throws Exception {
    assertEquals(0, report(run("first")).exitCode());
    assertEquals(0, report(run("second")).exitCode());
    assertTrue(html().contains("second&#39;s machine"));
    assertFalse(html().contains("first&#39;s machine"));
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsShown() throws Exception {
    Path good = run("good");
    String whole = Files.readString(good.resolve(ResultsFile.NAME));
    List<Path> bad =
        List.of(
            results("half", whole.substring(0, whole.length() / 2)),
            results("foreign", "{\"name\": \"tollgate\", \"dependencies\": {}}"),
            directory.resolve("missing"));
    Path[] all = Stream.concat(bad.stream(), Stream.of(good)).toArray(Path[]::new);
    Executed executed = report(all);
    assertEquals(1, executed.exitCode());
    List<String> errors = executed.err().lines().toList();
    assertEquals(bad.size(), errors.size(), executed.err());
    for (int i = 0; i < bad.size(); i++) {
      assertTrue(errors.get(i).startsWith(bad.get(i).toString()), errors.get(i));
      assertTrue(html().contains("Not shown: " + bad.get(i)), bad.get(i).toString());
    }
    assertTrue(html().contains("good&#39;s machine"));
  }

  /** As it fails without fonts. */
  @Test
  void whereNothingCanBeDrawnTheReportIsMadeWithoutPictures() throws Exception {
    Path run = run("drawn", Runs.measurement("C", 1, 2, 3));
    String failure = "java.lang.UnsatisfiedLinkError: libfreetype.so.6";
    try (FailingAttempts attempts =
        FailingAttempts.all(() -> new UnsatisfiedLinkError("libfreetype.so.6"))) {
      Executed executed = report(run);
      assertEquals(0, executed.exitCode());
      assertTrue(executed.err().startsWith("There are no pictures"), executed.err());
      assertTrue(executed.err().contains(failure), executed.err());
      assertTrue(attempts.attempted().contains("draw the pictures"));
    }
    assertTrue(html().contains("drawn&#39;s machine"));
    assertTrue(Files.readString(page.resolveSibling("report.md")).contains(failure));
    assertFalse(Files.exists(page.resolveSibling("pictures")));
  }

  @Test
  void whatIsWrongWithSeveralIsSaidOnce() throws Exception {
    Path one = results("1", "{}").resolve(ResultsFile.NAME);
    Path two = results("2", "{\"version\": 99}").resolve(ResultsFile.NAME);
    Path three = results("3", "[]").resolve(ResultsFile.NAME);
    Path four = results("4", "").resolve(ResultsFile.NAME);
    run("good");
    Executed executed = report(directory);
    assertEquals(1, executed.exitCode());
    assertEquals(
        List.of(
            one
                + " holds no results of Tollgate: it has no version; the same with "
                + three
                + ", "
                + four,
            two
                + " has version 99 of the format, and this Tollgate reads version 3: read it with"
                + " the Tollgate that wrote it, or measure again"),
        executed.err().lines().toList());
  }

  @Test
  void nothingToShowIsBadUsageAndMakesNoPage() throws Exception {
    Path none = Files.createDirectory(directory.resolve("none"));
    Executed executed = report(none);
    assertEquals(2, executed.exitCode());
    assertTrue(executed.err().contains(none.toString()), executed.err());
    assertTrue(executed.err().contains("nothing to show"), executed.err());
    assertFalse(Files.exists(page));
  }
}
