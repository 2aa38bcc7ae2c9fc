// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.report.Report;
import dev.tollgate.bench.report.Reported;
import dev.tollgate.bench.report.TextReport;
import dev.tollgate.bench.result.ResultsFile;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.run.Doctor;
import dev.tollgate.bench.run.Environment;
import dev.tollgate.bench.run.JmhFork;
import dev.tollgate.bench.run.JmhResults;
import dev.tollgate.bench.run.JmhRunner;
import dev.tollgate.bench.run.Journal;
import dev.tollgate.bench.run.Machine;
import dev.tollgate.bench.run.Plan;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.openjdk.jmh.profile.ProfilerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code run}: the comparison. */
@Command(
    name = "run",
    description = "Measures, and prints and writes the results.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  /** More would not narrow an interval by much: its width falls with the square root. */
  private static final int MOST_ROUNDS = 20;

  /** Fits every terminal. */
  private static final int BAR_WIDTH = 79;

  /** Where nobody watches the bar move, a line now and then. */
  private static final int MILLIS_BETWEEN_LINES = 15_000;

  @Option(
      names = "--profile",
      description = "quick takes about five minutes, full takes hours (default: quick).")
  private Optional<Profile> profile;

  @Option(
      names = "--include",
      paramLabel = "REGEX",
      description =
          "Only measurements whose id contains a match, such as \"KernelCost/sum, 64"
              + " elements/FFM_COPY\", the baselines of their rows, and a control.")
  private Optional<Pattern> include;

  @Option(
      names = "--baseline",
      paramLabel = "COLUMN",
      description = "The column to take ratios to, such as C, in the questions that have it.")
  private Optional<String> baseline;

  @Option(
      names = "--precision",
      paramLabel = "PERCENT",
      converter = Converters.Share.class,
      description =
          "Add rounds until every ratio is known to ± this, or the budget is spent (default: 5%%"
              + " for quick, 3%% for full).")
  private Optional<Double> precision;

  @Option(
      names = "--budget",
      paramLabel = "TIME",
      converter = Converters.Time.class,
      description =
          "Add no more rounds after this time, such as 90s, 10m or 2h. The least number of rounds"
              + " of the profile is always run (default: 210s for quick, 4h for full).")
  private Optional<Duration> budget;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description =
          "At most N timed rounds for each measurement (default: 20). With five or more, intervals"
              + " do not assume how times are distributed. 0 runs every measurement once, without"
              + " times.")
  private Optional<Integer> mostRounds;

  @Option(
      names = "--alone",
      description =
          "Measure every column in a JVM of its own, as in a program that calls C in this way only."
              + " Intervals are wider then.")
  private boolean alone;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = Converters.Time.class,
      description = "Stop a JVM in which no iteration ends for so long (default: 2m).")
  private Optional<Duration> timeout;

  @Option(
      names = "--prof",
      paramLabel = "PROFILER",
      description =
          "Use this JMH profiler in round 0, which is not timed, such as jfr or"
              + " async:event=itimer;output=flamegraph. Its files are kept beside the results. May"
              + " be given several times. gc is always on.")
  private List<String> profilers = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Directory for the results; it must not hold a run (default: results/ and the time).")
  private Optional<Path> out;

  @Option(
      names = "--resume",
      paramLabel = "DIR",
      description =
          "Continue the run in this directory with its options. Only --precision, --budget and"
              + " --rounds may be given too, to ask for more.")
  private Optional<Path> resume;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    checkRounds();
    checkLibraries();
    try (Journal journal = resume.isPresent() ? resumed(resume.get()) : begun()) {
      return run(journal);
    }
  }

  private void checkRounds() {
    if (mostRounds.filter(rounds -> rounds < 0).isPresent()) {
      throw usage("--rounds is " + mostRounds.get() + ", less than none");
    }
  }

  /** Once and at first, and not by every JVM that measures. */
  private void checkLibraries() {
    try {
      for (NativeLibrary library : NativeLibrary.values()) {
        library.verify();
      }
    } catch (NativeLibraryException e) {
      throw usage(e.getMessage());
    }
  }

  private Journal begun() throws IOException {
    Profile chosen = profile.orElse(Profile.QUICK);
    Map<String, String> baselines = Run.baselines(chosen, baseline);
    if (baseline.isPresent() && !baselines.containsValue(baseline.get())) {
      throw usage(
          "--baseline " + baseline.get() + " is no column of any question; `list` shows all");
    }
    List<Measurement> measurements =
        Run.select(chosen, include.orElse(Pattern.compile("")), baselines).stream()
            .map(measurement -> alone ? measurement.inJvmOfItsOwn() : measurement)
            .toList();
    if (measurements.isEmpty()) {
      throw usage(
          "--include "
              + include.get()
              + " matches no measurement of the "
              + chosen
              + " profile; `list` shows all measurements");
    }
    checkProfilers();
    List<String> warnings = majorFindings();
    return journal(
        () ->
            Journal.create(
                out.orElseGet(RunCommand::defaultDirectory),
                new Plan(
                    Plan.VERSION,
                    Environment.of(measurements),
                    warnings,
                    chosen,
                    precision.orElse(chosen.precision()),
                    seconds(budget.orElse(chosen.budget())),
                    mostRounds.orElse(MOST_ROUNDS),
                    seconds(timeout.orElse(Duration.ofMinutes(2))),
                    new SplittableRandom().nextLong(),
                    profilers,
                    baselines,
                    measurements)));
  }

  private static List<String> majorFindings() {
    return Doctor.examine().stream()
        .filter(finding -> finding.level() == Doctor.Level.MAJOR)
        .map(Doctor.Finding::toString)
        .toList();
  }

  private Journal resumed(Path directory) throws IOException {
    if (profile.isPresent()
        || include.isPresent()
        || baseline.isPresent()
        || timeout.isPresent()
        || alone
        || out.isPresent()
        || !profilers.isEmpty()) {
      throw usage("with --resume only --precision, --budget and --rounds may be given");
    }
    return journal(
        () ->
            Journal.resume(
                directory,
                Environment.now(),
                plan ->
                    plan.with(
                            precision.orElse(plan.precision()),
                            budget.map(RunCommand::seconds).orElse(plan.budgetSeconds()),
                            mostRounds.orElse(plan.mostRounds()))
                        .warnedOf(measuresMore(directory) ? majorFindings() : List.of())));
  }

  /** Otherwise the machine does not matter. */
  private boolean measuresMore(Path directory) {
    return precision.isPresent()
        || budget.isPresent()
        || mostRounds.isPresent()
        || !Journal.hasEnded(directory);
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1e3;
  }

  /** Where no run can be is bad usage, and needs no stack trace. */
  private Journal journal(Callable<Journal> opened) throws IOException {
    try {
      return opened.call();
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void checkProfilers() {
    Set<String> names = new HashSet<>();
    for (String profiler : profilers) {
      if (!names.add(profiler.replaceFirst(":.*", ""))) {
        throw usage("--prof " + profiler + ": JMH takes each profiler once in a run");
      }
      try {
        JmhFork.checkProfiler(profiler);
      } catch (ProfilerException | IllegalArgumentException e) {
        throw usage("--prof " + profiler + " cannot be used: " + e.getMessage());
      }
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Integer run(Journal journal) throws IOException {
    PrintWriter errors = spec.commandLine().getErr();
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
    PrintWriter errors = spec.commandLine().getErr();
    report.whyNoPictures().ifPresent(errors::println);
    errors.flush();
    PrintWriter console = spec.commandLine().getOut();
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

  private static Path defaultDirectory() {
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
            .setUnit(" JVMs", 1)
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
