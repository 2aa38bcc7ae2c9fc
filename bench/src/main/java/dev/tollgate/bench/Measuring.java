// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import dev.tollgate.bench.report.Report;
import dev.tollgate.bench.report.Reported;
import dev.tollgate.bench.report.TextReport;
import dev.tollgate.bench.result.ResultsFile;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.run.Doctor;
import dev.tollgate.bench.run.JmhResults;
import dev.tollgate.bench.run.JmhRunner;
import dev.tollgate.bench.run.Journal;
import dev.tollgate.bench.run.Machine;
import dev.tollgate.bench.run.Run;
import dev.tollgate.natives.NativeLibrary;
import dev.tollgate.natives.NativeLibraryException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What the commands that measure share: they run a journal, and print and write the results. */
final class Measuring {

  /** More would not narrow an interval by much: its width falls with the square root. */
  static final int MOST_ROUNDS = 20;

  /** Fits every terminal. */
  private static final int BAR_WIDTH = 79;

  /** Where nobody watches the bar move, a line now and then. */
  private static final int MILLIS_BETWEEN_LINES = 15_000;

  private final CommandLine command;

  /** Opens the journal of a run. */
  @FunctionalInterface
  interface Opened {
    Journal open() throws IOException;
  }

  /**
   * @param command that measures
   */
  Measuring(CommandLine command) {
    this.command = command;
  }

  /** Runs what the journal does not have yet, and returns the exit code. */
  int run(Opened opened) throws IOException {
    checkLibraries();
    try (Journal journal = journal(opened)) {
      return run(journal);
    }
  }

  /** Once and at first, and not by every JVM that measures. */
  private void checkLibraries() {
    try {
      for (NativeLibrary library : NativeLibrary.values()) {
        library.verify();
      }
    } catch (NativeLibraryException e) {
      throw new ParameterException(command, e.getMessage(), e);
    }
  }

  /** Where no run can be is bad usage, and needs no stack trace. */
  private Journal journal(Opened opened) {
    try {
      return opened.open();
    } catch (IOException e) {
      throw new ParameterException(command, e.getMessage(), e);
    }
  }

  /** What would disturb a run on this machine, in sentences. */
  static List<String> majorFindings() {
    return Doctor.examine().stream()
        .filter(finding -> finding.level() == Doctor.Level.MAJOR)
        .map(Doctor.Finding::toString)
        .toList();
  }

  static double seconds(Duration time) {
    return time.toMillis() / 1e3;
  }

  private int run(Journal journal) throws IOException {
    PrintWriter errors = command.getErr();
    journal.problems().forEach(errors::println);
    journal.plan().warnings().forEach(warning -> errors.println("Warning: " + warning));
    errors.flush();
    Interruption interruption = new Interruption(journal);
    try {
      RunResult result = measured(journal);
      report(journal, result);
      return result.measurements().stream()
              .allMatch(measurement -> measurement.failures().isEmpty())
          ? 0
          : 1;
    } catch (CancellationException e) {
      errors.println(howToGoOn(journal.directory()));
      errors.flush();
      return Tollgate.INTERRUPTED;
    } catch (IOException e) {
      errors.println(e.getMessage());
      errors.println(howToGoOn(journal.directory()));
      errors.flush();
      return 1;
    } finally {
      interruption.isOver();
    }
  }

  private static RunResult measured(Journal journal) throws IOException {
    try (JmhRunner runner = JmhRunner.open(journal.plan(), journal.directory());
        ProgressBar bar = progressBar()) {
      RunResult result =
          new Run(journal, runner)
              .run(
                  (round, fork, done, total) -> {
                    bar.maxHint(total).stepTo(done);
                    bar.setExtraMessage(" round " + round);
                  });
      bar.maxHint(journal.entries().size()).stepTo(journal.entries().size());
      return result;
    }
  }

  private void report(Journal journal, RunResult result) throws IOException {
    journal.write("jmh.json", ResultsFile.JSON.writeValueAsBytes(JmhResults.of(journal.entries())));
    journal.write(ResultsFile.NAME, ResultsFile.of(result));
    Report report =
        Report.of(
            List.of(new Reported("A", journal.directory().getFileName().toString(), result)),
            List.of());
    for (Map.Entry<String, byte[]> file : report.files().entrySet()) {
      journal.write(file.getKey(), file.getValue());
    }
    PrintWriter errors = command.getErr();
    report.whyNoPictures().ifPresent(errors::println);
    errors.flush();
    PrintWriter console = command.getOut();
    console.println();
    console.print(TextReport.of(result));
    console.println();
    console.println("Results: " + journal.directory().toAbsolutePath());
    console.println("Page: " + journal.directory().resolve(Report.PAGE).toAbsolutePath());
    console.flush();
  }

  private static String howToGoOn(Path directory) {
    return "The run has not ended; nothing that was measured is lost. Continue it with: "
        + Journal.commandToResume(directory);
  }

  /** Where results are written unless the user names another directory. */
  static Path defaultDirectory() {
    return Path.of(
        "results",
        LocalDateTime.now(ZoneId.systemDefault())
            .format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)));
  }

  /**
   * Neither of these consumers asks the terminal how wide it is: the library would do that by
   * JLine, which gives Ctrl-C back to the system, and the run could no longer say how to go on.
   */
  private static ProgressBar progressBar() {
    ProgressBarBuilder builder =
        new ProgressBarBuilder()
            .setTaskName("Measuring")
            .setUnit(" processes", 1)
            .setStyle(ProgressBarStyle.ASCII);
    if (Machine.hasTerminal().orElse(false)) {
      builder.setConsumer(new ConsoleProgressBarConsumer(System.err, BAR_WIDTH));
    } else {
      builder
          .setConsumer(new DelegatingProgressBarConsumer(System.err::println, BAR_WIDTH))
          .setUpdateIntervalMillis(MILLIS_BETWEEN_LINES);
    }
    return builder.build();
  }
}
