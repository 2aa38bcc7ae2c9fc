// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import dev.tollgate.bench.report.Report;
import dev.tollgate.bench.report.Reported;
import dev.tollgate.bench.result.Problems;
import dev.tollgate.bench.result.ResultsFile;
import dev.tollgate.bench.result.UnreadableResultsException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report}: runs as a page. */
@Command(
    name = "report",
    description = {
      "Writes a page, report.html, and a report.md with pictures, for one or more runs.",
      "Exit code 1 when some of the results could not be read; the others are shown."
    },
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  /** How deep results are looked for: as CI leaves them, in a directory of each job and run. */
  private static final int DEPTH = 4;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      description = "A run's directory or results.json, or a directory that contains runs.")
  private List<Path> directories;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "report",
      description = "Directory for the report (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<Reported> runs = new ArrayList<>();
    Problems problems = new Problems();
    for (Path directory : directories) {
      try {
        for (Path file : files(directory)) {
          try {
            runs.add(new Reported(label(runs.size()), name(file), ResultsFile.read(file)));
          } catch (UnreadableResultsException e) {
            problems.add(e.file(), e.reason());
          }
        }
      } catch (IOException | UncheckedIOException e) {
        problems.add(directory, "cannot be searched for results: " + e.getMessage());
      }
    }
    PrintWriter errors = spec.commandLine().getErr();
    problems.sentences().forEach(errors::println);
    errors.flush();
    if (runs.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "There is nothing to show: no results could be read.");
    }
    Report report = Report.of(runs, problems.sentences());
    for (Map.Entry<String, byte[]> entry : report.files().entrySet()) {
      Path file = out.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, entry.getValue());
    }
    report.whyNoPictures().ifPresent(errors::println);
    errors.flush();
    PrintWriter console = spec.commandLine().getOut();
    console.println("Page: " + out.resolve(Report.PAGE).toAbsolutePath().normalize());
    console.flush();
    return problems.isEmpty() ? 0 : 1;
  }

  /** Of the run's directory, with the one that it lies in: that of the machine, on CI. */
  private static String name(Path file) {
    Path directory = file.toAbsolutePath().normalize();
    if (!Files.isDirectory(directory)) {
      directory = directory.getParent();
    }
    int names = directory.getNameCount();
    return names == 0
        ? directory.toString()
        : directory.subpath(Math.max(0, names - 2), names).toString();
  }

  /** A, B, …; from the 27th on numbers. */
  private static String label(int index) {
    return index < 26 ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
  }

  /** The directory itself, when nothing is found: reading it says what is wrong. */
  private static List<Path> files(Path directory) throws IOException {
    if (!Files.isDirectory(directory) || Files.exists(directory.resolve(ResultsFile.NAME))) {
      return List.of(directory);
    }
    try (Stream<Path> found = Files.walk(directory, DEPTH)) {
      List<Path> files = found.filter(file -> file.endsWith(ResultsFile.NAME)).sorted().toList();
      return files.isEmpty() ? List.of(directory) : files;
    }
  }
}
