// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.measure.Measurement;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.profile.ProfilerException;
import org.openjdk.jmh.profile.ProfilerFactory;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.ProfilerConfig;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A measurement by JMH's own runner: the first calls of a JVM, and round 0 with profilers. */
public final class JmhFork {

  /** Of round 0. */
  private static final int ITERATIONS = 20;

  private static final long MILLIS_BETWEEN_KILLS = 1_000;

  /** JMH's profilers that write files into the directory of an option. */
  private static final Set<String> WRITING_FILES = Set.of("async", "jfr");

  private final Plan plan;
  private final Path directory;
  private final ScheduledExecutorService watchdog;

  /**
   * How it ended.
   *
   * @param result null when it failed
   * @param thrown why it failed; null when it did not
   * @param isLate whether it was killed because it took too long
   * @param output what JMH and the JVM printed
   */
  record End(RunResult result, Exception thrown, boolean isLate, String output) {}

  /**
   * @param directory for the files of profilers
   * @param watchdog that kills a JVM that takes too long
   */
  JmhFork(Plan plan, Path directory, ScheduledExecutorService watchdog) {
    this.plan = plan;
    this.directory = directory;
    this.watchdog = watchdog;
  }

  /**
   * Checks that JMH has a profiler and can use it here.
   *
   * @param profiler its name, optionally with a colon and options
   * @throws ProfilerException with the reason why not
   */
  public static void checkProfiler(String profiler) throws ProfilerException {
    ProfilerFactory.getProfilerOrException(
        new ProfilerConfig(name(profiler), options(profiler, Optional.empty())));
  }

  /** Runs it in a JVM with these arguments. */
  End run(Measurement measurement, int round, List<String> jvmArguments) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    AtomicBoolean late = new AtomicBoolean();
    RunResult result = null;
    Exception thrown = null;
    try (PrintStream log = new PrintStream(output, true, StandardCharsets.UTF_8)) {
      result = result(options(measurement, round, jvmArguments).build(), log, late);
    } catch (RunnerException | IllegalStateException e) {
      // JMH's profilers may throw other exceptions than JMH.
      thrown = e;
    }
    return new End(result, thrown, late.get(), output.toString(StandardCharsets.UTF_8));
  }

  /** Kills the JVM when it takes too long; repeatedly, in case it was just starting. */
  private RunResult result(Options options, PrintStream log, AtomicBoolean late)
      throws RunnerException {
    ScheduledFuture<?> alarm =
        watchdog.scheduleWithFixedDelay(
            () -> {
              late.set(true);
              JmhRunner.killMeasuredJvm();
            },
            (long) (plan.timeoutSeconds() * 1e3),
            MILLIS_BETWEEN_KILLS,
            TimeUnit.MILLISECONDS);
    try {
      return new Runner(options, OutputFormatFactory.createFormatInstance(log, VerboseMode.NORMAL))
          .runSingle();
    } finally {
      alarm.cancel(false);
    }
  }

  private ChainedOptionsBuilder options(
      Measurement measurement, int round, List<String> jvmArguments) {
    // JMH's include is a regular expression.
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + Pattern.quote(measurement.benchmark()) + "$")
            .forks(1)
            .threads(measurement.threads())
            .warmupIterations(plan.profile().warmups())
            .warmupTime(TimeValue.milliseconds(plan.profile().warmupMillis()))
            .measurementIterations(ITERATIONS)
            .measurementTime(TimeValue.milliseconds(plan.profile().warmupMillis()))
            .operationsPerInvocation(measurement.operations())
            .shouldFailOnError(true)
            .jvmArgsAppend(jvmArguments.toArray(String[]::new));
    measurement.parameters().forEach(options::param);
    if (measurement.firstCalls() > 0) {
      options
          .mode(Mode.SingleShotTime)
          .warmupIterations(0)
          .measurementIterations(1)
          .measurementBatchSize(measurement.firstCalls());
    }
    // A profiler would load classes before a first call that is timed does.
    if (round == 0) {
      options.addProfiler(GCProfiler.class);
      for (String profiler : plan.profilers()) {
        options.addProfiler(
            name(profiler),
            options(
                profiler,
                Optional.of(directory.resolve("profiles").resolve(fileName(measurement)))));
      }
    }
    return options;
  }

  private static String name(String profiler) {
    return profiler.replaceFirst(":.*", "");
  }

  private static String fileName(Measurement measurement) {
    return measurement.id().replaceAll("[^A-Za-z0-9_.]+", "-");
  }

  /** The options of the user, the directory for files, and the library of async-profiler. */
  private static String options(String profiler, Optional<Path> directory) {
    List<String> options = new ArrayList<>();
    if (profiler.contains(":")) {
      options.add(profiler.substring(profiler.indexOf(':') + 1));
    }
    if (directory.isPresent()
        && WRITING_FILES.contains(name(profiler))
        && !profiler.contains("dir=")) {
      options.add("dir=" + directory.get());
    }
    if (name(profiler).equals("async") && !profiler.contains("libPath=")) {
      options.add("libPath=" + AsyncProfilerLibrary.file());
    }
    return String.join(";", options);
  }
}
