// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.run.Environment;
import dev.tollgate.bench.run.JmhFork;
import dev.tollgate.bench.run.Journal;
import dev.tollgate.bench.run.Plan;
import dev.tollgate.bench.run.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
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
    return new Measuring(spec.commandLine())
        .run(() -> resume.isPresent() ? resumed(resume.get()) : begun());
  }

  private void checkRounds() {
    if (mostRounds.filter(rounds -> rounds < 0).isPresent()) {
      throw usage("--rounds is " + mostRounds.get() + ", less than none");
    }
  }

  private Journal begun() throws IOException {
    Profile chosen = profile.orElse(Profile.QUICK);
    if (chosen.isOfLadder()) {
      throw usage("--profile " + chosen + ": use `tollgate ladder`, which finds Python too");
    }
    Map<String, String> baselines = Run.baselines(chosen, baseline);
    if (baseline.isPresent() && !baselines.containsValue(baseline.get())) {
      throw usage(
          "--baseline " + baseline.get() + " is no column of any question; `list` shows all");
    }
    List<Measurement> measurements =
        Run.select(Run.measurements(chosen), include.orElse(Pattern.compile("")), baselines)
            .stream()
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
    return Journal.create(
        out.orElseGet(Measuring::defaultDirectory),
        new Plan(
            Plan.VERSION,
            Environment.of(measurements),
            Measuring.majorFindings(),
            chosen,
            precision.orElse(chosen.precision()),
            Measuring.seconds(budget.orElse(chosen.budget())),
            mostRounds.orElse(Measuring.MOST_ROUNDS),
            Measuring.seconds(timeout.orElse(Duration.ofMinutes(2))),
            new SplittableRandom().nextLong(),
            profilers,
            baselines,
            measurements));
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
    return Journal.resume(
        directory,
        Environment.now(),
        plan ->
            plan.with(
                    precision.orElse(plan.precision()),
                    budget.map(Measuring::seconds).orElse(plan.budgetSeconds()),
                    mostRounds.orElse(plan.mostRounds()))
                .warnedOf(measuresMore(directory) ? Measuring.majorFindings() : List.of()));
  }

  /** Otherwise the machine does not matter. */
  private boolean measuresMore(Path directory) {
    return precision.isPresent()
        || budget.isPresent()
        || mostRounds.isPresent()
        || !Journal.hasEnded(directory);
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
}
