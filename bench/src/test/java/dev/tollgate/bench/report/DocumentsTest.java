// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import dev.tollgate.bench.plain.PlainJmhComparison;
import dev.tollgate.bench.result.ResultsFile;
import dev.tollgate.bench.result.RunResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The figures in documents are those of the results in {@code bench/results}. A document has them
 * between markers:
 *
 * <pre>
 * &lt;!-- generated: scoreboard linux-x64 -->
 * &lt;!-- end -->
 * </pre>
 *
 * <p>With {@code -Dtollgate.documents=update} it writes them instead; {@code scripts/publish} does.
 */
class DocumentsTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path RESULTS = ROOT.resolve("bench/results");
  private static final boolean UPDATE = "update".equals(System.getProperty("tollgate.documents"));

  private static final Pattern GENERATED =
      Pattern.compile(
          "(<!-- generated: (\\w+)(?: ([\\w.-]+))? -->\n).*?(<!-- end -->)", Pattern.DOTALL);

  /** All of the project but the reports, which the other test compares. */
  private static List<Path> documents() throws IOException {
    try (Stream<Path> files =
        Files.find(
            ROOT,
            3,
            (file, attributes) ->
                file.toString().endsWith(".md")
                    && !file.startsWith(RESULTS)
                    && !ROOT.relativize(file).toString().contains("target"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void documentsHaveTheFiguresOfTheResults() throws IOException {
    boolean found = false;
    for (Path document : documents()) {
      String text = Files.readString(document);
      Matcher matcher = GENERATED.matcher(text);
      StringBuilder generated = new StringBuilder();
      while (matcher.find()) {
        found = true;
        String contents = generate(matcher.group(2), matcher.group(3));
        matcher.appendReplacement(
            generated, Matcher.quoteReplacement(matcher.group(1) + contents + matcher.group(4)));
      }
      assertIs(matcher.appendTail(generated).toString(), document);
    }
    assertFalse(!found, "no document has a figure");
  }

  private static String generate(String what, String machine) throws IOException {
    return switch (what) {
      case "scoreboard" -> MarkdownReport.scoreboard(run(machine));
      case "rules" -> MarkdownReport.rules(run(machine));
      case "predictions" -> MarkdownReport.predictions(run(machine));
      case "series" -> series(RESULTS.resolve(machine));
      case "ladder" -> MarkdownReport.ladder(run(machine));
      case "intervals" -> MarkdownReport.intervals(run(machine));
      case "jmh" -> PlainJmhComparison.text(RESULTS.resolve(machine));
      case "machine" -> machine(run(machine));
      case "requirements" -> MarkdownReport.requirements();
      default -> fail("nothing generates " + what);
    };
  }

  /** The runs left alone, those under a disturbance, and all. */
  private static String series(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(directory)) {
      files = found.sorted().toList();
    }
    List<String> names = new ArrayList<>();
    List<RunResult> runs = new ArrayList<>();
    for (Path file : files) {
      names.add(file.getFileName().toString().replace(".json", ""));
      runs.add(ResultsFile.read(file));
    }
    return MarkdownReport.series(names, runs) + "\n" + where(runs.getFirst()) + ".\n";
  }

  private static RunResult run(String machine) throws IOException {
    return ResultsFile.read(RESULTS.resolve(machine));
  }

  private static String machine(RunResult run) {
    return where(run) + ". " + RunQuality.of(run).sentence() + "\n";
  }

  private static String where(RunResult run) {
    return Stream.of("date", "CPU", "OS", "JDK", "versions")
        .map(run.environment()::get)
        .collect(Collectors.joining("; "));
  }

  @Test
  void reportsArePublishedAsTheResultsGiveThem() throws IOException {
    List<Path> directories;
    try (Stream<Path> machines = Files.list(RESULTS)) {
      // A series of runs has no report.
      directories =
          machines
              .filter(machine -> Files.exists(machine.resolve(ResultsFile.NAME)))
              .sorted()
              .toList();
    }
    assertFalse(directories.isEmpty(), RESULTS::toString);
    for (Path directory : directories) {
      RunResult run = ResultsFile.read(directory);
      Pictures pictures = Pictures.of(run);
      if (pictures.whyNone().isEmpty()) {
        assertIs(MarkdownReport.of(run, pictures), directory.resolve("report.md"));
      }
    }
  }

  private static void assertIs(String expected, Path file) throws IOException {
    if (UPDATE) {
      Files.write(file, expected.getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(
        expected,
        Files.readString(file).replace("\r\n", "\n"),
        () -> ROOT.relativize(file) + " differs from its results: run scripts/publish");
  }
}
