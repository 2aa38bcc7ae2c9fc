// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.result.Failure;
import dev.tollgate.bench.result.ResultsFile;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.natives.NativeLibraryException;
import dev.tollgate.purejava.JavaKernels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.statistics.descriptive.Median;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.profile.ProfilerException;
import org.openjdk.jmh.profile.ProfilerFactory;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.ProfilerConfig;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures a measurement by JMH with one fork. While there is one of these, no other JMH runs on
 * this machine: it holds the lock that JMH itself takes and gives back for every run.
 */
public final class JmhRunner implements MeasurementRunner, AutoCloseable {

  /**
   * Lines of a failed measurement's output that are kept with it; all of it is in {@code jmh.log}.
   */
  private static final int LINES_REUSED = 30;

  private static final long MILLIS_BETWEEN_KILLS = 1_000;

  /**
   * Of every JVM that measures, beside its heap. All that makes a locale is set, or the machine
   * would give what is not: JNR-FFI does not load in every locale.
   */
  static final List<String> FLAGS =
      List.of(
          "-XX:+AlwaysPreTouch",
          "-Duser.language=en",
          "-Duser.country=",
          "-Duser.script=",
          "-Duser.variant=",
          "-Duser.extensions=");

  /** JMH allocates about half of this in every iteration. */
  private static final double BYTES_OF_JMH = 16 << 10;

  private static final Pattern EXIT_CODE =
      Pattern.compile("forked VM failed with exit code (-?\\d+)");

  /** What JMH says of a JVM that ended without a word; one that could still speak says why. */
  private static final String DIED = "Forked VM failed with exit code";

  /** Of a JVM after SIGHUP, SIGINT and SIGTERM. */
  private static final Set<Integer> ASKED_TO_END = Set.of(129, 130, 143);

  /** JMH's profilers that write files, and take an option that says where. */
  private static final Set<String> WRITING_FILES = Set.of("async", "jfr");

  static {
    // It is held here for all measurements together; JMH would find it taken.
    System.setProperty("jmh.ignoreLock", "true");
  }

  private final Plan plan;
  private final Path directory;
  private final FileChannel lock;
  private final ScheduledExecutorService watchdog =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("watchdog").factory());
  private final Map<String, String> expectedDigests = new HashMap<>();

  /**
   * Takes the lock, which every JMH on this machine takes, of whichever user.
   *
   * @param directory of the run; {@code jmh.log} there gets JMH's output, {@code hs_err_pid*.log}
   *     what a JVM that crashes tells, {@code profiles} the files of profilers
   * @throws IOException when somebody else measures on this machine
   */
  public static JmhRunner open(Plan plan, Path directory) throws IOException {
    Path file = Path.of(System.getProperty("java.io.tmpdir"), "jmh.lock");
    FileChannel lock;
    try {
      lock = Locks.takeAmongUsers(file);
    } catch (IOException e) {
      throw new IOException(
          file
              + ", the lock of JMH, cannot be opened ("
              + e.getClass().getSimpleName()
              + "): start Java with -Djava.io.tmpdir=DIR, a directory in which you can write; other"
              + " runs on this machine are then not noticed",
          e);
    }
    if (lock == null) {
      throw new IOException(
          file
              + " is locked: another run of Tollgate or JMH measures on this machine, and two would"
              + " spoil each other; wait until it ends");
    }
    return new JmhRunner(plan, directory, lock);
  }

  private JmhRunner(Plan plan, Path directory, FileChannel lock) {
    this.plan = plan;
    this.directory = directory.toAbsolutePath();
    this.lock = lock;
  }

  /**
   * Whether JMH has a profiler and can use it here.
   *
   * @param profiler its name, and options after a colon
   * @throws ProfilerException saying why not
   */
  public static void checkProfiler(String profiler) throws ProfilerException {
    ProfilerFactory.getProfilerOrException(
        new ProfilerConfig(name(profiler), options(profiler, Optional.empty())));
  }

  @Override
  public Entry run(Measurement measurement, int round) throws IOException {
    Instant started = Instant.now();
    long begin = System.nanoTime();
    Probe probe = Probe.begin();
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    AtomicBoolean late = new AtomicBoolean();
    RunResult result = null;
    Failure failure = null;
    try (PrintStream log = new PrintStream(output, true, StandardCharsets.UTF_8)) {
      result = result(options(measurement, round).build(), log, late);
    } catch (RunnerException | IllegalStateException | OutOfMemoryError e) {
      // A profiler of JMH may throw what is no RunnerException; the answer of a large kernel may
      // need more memory than this JVM has.
      failure = failure(round, e, late.get(), output.toString(StandardCharsets.UTF_8));
    } finally {
      keepLog(measurement, round, output);
    }
    return new Entry(
        measurement.id(),
        round,
        started.toString(),
        (System.nanoTime() - begin) / 1e9,
        result == null || round == 0 ? null : median(result),
        result == null || round > 0 ? null : bytesPerOperation(result),
        failure,
        probe.end(
            result == null
                ? null
                : secondary(result, MigrationsProfiler.RESULT).map(Math::round).orElse(null)),
        result == null ? null : json(result));
  }

  /** Kills the JVM when it takes too long, and again if it was about to start. */
  private RunResult result(Options options, PrintStream log, AtomicBoolean late)
      throws RunnerException {
    ScheduledFuture<?> alarm =
        watchdog.scheduleWithFixedDelay(
            () -> {
              late.set(true);
              killMeasuredJvm();
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

  private ChainedOptionsBuilder options(Measurement measurement, int round) {
    // A regular expression, like every include of JMH.
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + Pattern.quote(measurement.benchmark()) + "$")
            .forks(1)
            .threads(measurement.threads())
            .warmupIterations(plan.profile().warmups())
            .warmupTime(TimeValue.milliseconds(plan.profile().warmupMillis()))
            .measurementIterations(plan.profile().measurements())
            .measurementTime(TimeValue.milliseconds(plan.profile().measurementMillis()))
            .operationsPerInvocation(measurement.operations())
            .shouldFailOnError(true)
            .jvmArgsAppend(jvmArguments(measurement).toArray(String[]::new));
    measurement.parameters().forEach(options::param);
    if (measurement.firstCalls() > 0) {
      options
          .mode(Mode.SingleShotTime)
          .warmupIterations(0)
          .measurementIterations(1)
          .measurementBatchSize(measurement.firstCalls());
    }
    if (round > 0) {
      if (measurement.firstCalls() == 0) {
        // It would load classes that the first call then need not load.
        options.addProfiler(MigrationsProfiler.class);
      }
    } else {
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

  /** What was asked for, where the profiler's files go, and where async-profiler is. */
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

  /**
   * Beside the arguments of this JVM, which JMH passes on. The heap is touched before the
   * measurement: a page that is touched for the first time costs a microsecond, G1 goes round all
   * its regions, and an operation that allocates 80 bytes would cost thirty times as much in a
   * young JVM as in one that has run for a minute.
   */
  private List<String> jvmArguments(Measurement measurement) {
    List<String> arguments = new ArrayList<>();
    arguments.add("-Xms" + measurement.heapMebibytes() + "m");
    arguments.add("-Xmx" + measurement.heapMebibytes() + "m");
    arguments.addAll(FLAGS);
    arguments.add("-XX:ErrorFile=" + directory.resolve("hs_err_pid%p.log"));
    arguments.add("-XX:-CreateCoredumpOnCrash");
    arguments.addAll(measurement.jvmArguments());
    KernelName.of(measurement.row())
        .ifPresent(
            kernel ->
                arguments.add(
                    "-D"
                        + KernelName.EXPECTED_PROPERTY
                        + "="
                        + expectedDigest(kernel, Math.toIntExact(measurement.row().size()))));
    return arguments;
  }

  /** Computed once here, and not by every JVM anew. */
  private String expectedDigest(KernelName kernel, int size) {
    return expectedDigests.computeIfAbsent(
        kernel + " " + size,
        workload -> kernel.workload(size).onArrays().apply(new JavaKernels()).runOnce().digest());
  }

  /**
   * @throws CancellationException when the JVM was asked to end, as Ctrl-C asks every process of
   *     the terminal: that says nothing of the measurement
   */
  private Failure failure(int round, Throwable e, boolean late, String output) {
    Matcher matcher = EXIT_CODE.matcher(output);
    Integer exit = matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    if (exit != null && ASKED_TO_END.contains(exit)) {
      throw new CancellationException("The measurement's JVM was asked to end, exit code " + exit);
    }
    Throwable cause = rootCause(e);
    List<String> lines = output.lines().toList();
    List<String> tail = lines.subList(Math.max(0, lines.size() - LINES_REUSED), lines.size());
    if (late) {
      return new Failure(
          round,
          Failure.Kind.TIMED_OUT,
          exit,
          String.format(Locale.ROOT, "killed after %.0f s", plan.timeoutSeconds()),
          tail);
    }
    Failure.Kind kind =
        cause instanceof OutOfMemoryError || output.contains("java.lang.OutOfMemoryError")
            ? Failure.Kind.OUT_OF_MEMORY
            : String.valueOf(cause.getMessage()).startsWith(DIED)
                ? Failure.Kind.CRASHED
                : Failure.Kind.FAILED;
    return new Failure(round, kind, exit, cause.toString(), tail);
  }

  /**
   * JMH hangs what a benchmark threw under its own exceptions, as causes and as suppressed. A
   * library that cannot be used names its cause itself, and the remedy.
   */
  private static Throwable rootCause(Throwable e) {
    if (e instanceof NativeLibraryException) {
      return e;
    }
    if (e.getCause() != null) {
      return rootCause(e.getCause());
    }
    return e.getSuppressed().length > 0 ? rootCause(e.getSuppressed()[0]) : e;
  }

  private void keepLog(Measurement measurement, int round, ByteArrayOutputStream output)
      throws IOException {
    Path log = directory.resolve("jmh.log");
    try {
      Files.writeString(
          log,
          "# Tollgate: round "
              + round
              + ", "
              + measurement.id()
              + "\n"
              + output.toString(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new IOException(log + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** Of the iterations; a single one that the machine disturbed does not move it. */
  private static double median(RunResult result) {
    return Median.withDefaults()
        .evaluate(
            result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .toArray());
  }

  /** The median of the iterations; null when that is not known. */
  private static Double bytesPerOperation(RunResult result) {
    double[] iterations =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .mapToDouble(JmhRunner::bytesPerOperation)
            .toArray();
    double median = Median.withDefaults().evaluate(iterations);
    return Double.isNaN(median) ? null : median;
  }

  /**
   * What JMH allocates itself in an iteration counts as nothing when it is less than a byte for
   * each operation; when operations are so slow that it is more, a little cannot be told from
   * nothing.
   */
  private static double bytesPerOperation(IterationResult iteration) {
    Result<?> bytes = iteration.getSecondaryResults().get("gc.alloc.rate.norm");
    double operations = iteration.getMetadata().getMeasuredOps();
    if (bytes == null || bytes.getScore() * operations >= BYTES_OF_JMH) {
      return bytes == null ? Double.NaN : bytes.getScore();
    }
    return BYTES_OF_JMH < operations ? 0 : Double.NaN;
  }

  private static Optional<Double> secondary(RunResult result, String name) {
    return Optional.ofNullable(result.getSecondaryResults().get(name)).map(r -> r.getScore());
  }

  private static JsonNode json(RunResult result) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(List.of(result));
    }
    try {
      return ResultsFile.JSON.readTree(bytes.toByteArray()).get(0);
    } catch (IOException e) {
      throw new IllegalStateException("JMH writes what is not JSON", e);
    }
  }

  /** Kills what this process has started, and nothing else runs but the JVM of a measurement. */
  public static void killMeasuredJvm() {
    Attempt.to(
        "kill the measured JVM",
        () -> {
          ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
          return true;
        });
  }

  @Override
  public void close() throws IOException {
    watchdog.shutdownNow();
    lock.close();
  }
}
