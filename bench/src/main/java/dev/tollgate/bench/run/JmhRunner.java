// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.result.Failure;
import dev.tollgate.bench.result.Slices;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.purejava.JavaKernels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
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
import java.util.stream.Collectors;
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

/**
 * Runs measurements with JMH: by slices in a {@link SlicedJvm}, or by JMH's own runner. While it is
 * open, no other JMH run starts on this machine, because it holds the lock that JMH takes for each
 * run.
 */
public final class JmhRunner implements ForkRunner, AutoCloseable {

  /** Lines of output that are stored with a failure; {@code jmh.log} has the whole output. */
  private static final int LAST_LINES = 30;

  private static final long MILLIS_BETWEEN_KILLS = 1_000;

  /**
   * Flags of every measuring JVM, besides its heap. All parts of the locale are set, because unset
   * parts come from the machine, and JNR-FFI does not load in every locale.
   */
  static final List<String> FLAGS =
      List.of(
          "-XX:+AlwaysPreTouch",
          "-Duser.language=en",
          "-Duser.country=",
          "-Duser.script=",
          "-Duser.variant=",
          "-Duser.extensions=");

  private static final Pattern EXIT_CODE =
      Pattern.compile("forked VM failed with exit code (-?\\d+)");

  /** Exit codes of a JVM after SIGHUP, SIGINT and SIGTERM. */
  private static final Set<Integer> ASKED_TO_END = Set.of(129, 130, 143);

  /** JMH's profilers that write files into the directory of an option. */
  private static final Set<String> WRITING_FILES = Set.of("async", "jfr");

  static {
    // This class holds the lock for all measurements, so JMH must not take it.
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
   * Takes the lock of JMH, which is one for all users of the machine.
   *
   * @param directory of the run; gets JMH's output ({@code jmh.log}), the reports of JVMs that
   *     crash ({@code hs_err_pid*.log}) and the files of profilers ({@code profiles})
   * @throws IOException when another run measures on this machine
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
              + "): start Java with -Djava.io.tmpdir=DIR, where DIR is a directory that you can"
              + " write to; other runs on this machine are then not detected",
          e);
    }
    if (lock == null) {
      throw new IOException(
          file
              + " is locked: another run of Tollgate or JMH measures on this machine, and two runs"
              + " would disturb each other; wait until it ends");
    }
    SlicedFork.clean(directory);
    return new JmhRunner(plan, directory, lock);
  }

  private JmhRunner(Plan plan, Path directory, FileChannel lock) {
    this.plan = plan;
    this.directory = directory.toAbsolutePath();
    this.lock = lock;
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

  @Override
  public Entry run(Fork fork, int round) throws IOException {
    Instant started = Instant.now();
    long begin = System.nanoTime();
    Probe probe = Probe.begin();
    Optional<List<Entry.Timing>> together =
        round == 0 || fork.measurements().getFirst().firstCalls() > 0
            ? Optional.of(byJmh(fork, round))
            : fork.apart() ? Optional.empty() : bySlices(fork.measurements(), fork.number(), round);
    List<Entry.Timing> timings = new ArrayList<>(together.orElse(List.of()));
    if (together.isEmpty()) {
      for (Measurement measurement : fork.measurements()) {
        timings.addAll(bySlices(List.of(measurement), fork.number(), round).orElseThrow());
      }
    }
    return new Entry(
        round,
        fork.number(),
        started.toString(),
        (System.nanoTime() - begin) / 1e9,
        together.isEmpty(),
        timings,
        probe.end());
  }

  /** Empty when several columns ended their JVM: it is not known then which did. */
  private Optional<List<Entry.Timing>> bySlices(List<Measurement> measurements, int fork, int round)
      throws IOException {
    SlicedFork.End end =
        new SlicedFork(plan.profile(), plan.timeoutSeconds(), watchdog)
            .run(
                measurements,
                inherited(jvmArguments(measurements)),
                directory,
                plan.seed() + 31L * round + fork);
    keepLog(
        measurements.stream().map(Measurement::id).collect(Collectors.joining(", ")),
        round,
        end.output());
    if (end.answers().isPresent()) {
      return Optional.of(timings(measurements, round, end.answers().get(), end.output()));
    }
    requireNotAskedToEnd(end.exit());
    if (measurements.size() > 1) {
      return Optional.empty();
    }
    Failure failure =
        failure(
            round,
            end.isLate(),
            end.exit(),
            "the JVM ended with exit code " + end.exit(),
            end.output());
    return Optional.of(List.of(Entry.Timing.failed(measurements.getFirst().id(), failure)));
  }

  private static List<Entry.Timing> timings(
      List<Measurement> measurements, int round, List<SlicedJvm.Answer> answers, String output) {
    List<Entry.Timing> timings = new ArrayList<>();
    for (int i = 0; i < measurements.size(); i++) {
      SlicedJvm.Answer answer = answers.get(i);
      String id = measurements.get(i).id();
      timings.add(
          answer.failure() == null
              ? new Entry.Timing(
                  id,
                  time(measurements.get(i), JmhResult.slices(answer.result())),
                  JmhResult.bytesPerOperation(answer.bytes(), (double) answer.operations()),
                  answer.warmups(),
                  answer.isSteady(),
                  null,
                  JmhResult.json(answer.result()))
              : Entry.Timing.failed(
                  id,
                  new Failure(
                      round, Failure.Kind.FAILED, null, answer.failure(), lastLines(output))));
    }
    return timings;
  }

  private static double time(Measurement measurement, List<Slices.Slice> slices) {
    return measurement.leavesWork() ? Slices.mean(slices) : Slices.time(slices);
  }

  /** By JMH alone: the first calls of a JVM, and round 0 with JMH's profilers. */
  private List<Entry.Timing> byJmh(Fork fork, int round) throws IOException {
    List<Entry.Timing> timings = new ArrayList<>();
    for (Measurement measurement : fork.measurements()) {
      timings.add(byJmh(measurement, round));
    }
    return timings;
  }

  private Entry.Timing byJmh(Measurement measurement, int round) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    AtomicBoolean late = new AtomicBoolean();
    RunResult result = null;
    Failure failure = null;
    try (PrintStream log = new PrintStream(output, true, StandardCharsets.UTF_8)) {
      result = result(options(measurement, round).build(), log, late);
    } catch (RunnerException | IllegalStateException | OutOfMemoryError e) {
      // JMH's profilers may throw other exceptions; the answer of a large kernel may need more
      // memory than this JVM has.
      failure = failure(round, e, late.get(), output.toString(StandardCharsets.UTF_8));
    } finally {
      keepLog(measurement.id(), round, output.toString(StandardCharsets.UTF_8));
    }
    return result == null
        ? Entry.Timing.failed(measurement.id(), failure)
        : new Entry.Timing(
            measurement.id(),
            round == 0 ? null : JmhResult.median(result),
            round > 0 ? null : JmhResult.bytesPerOperation(result),
            null,
            null,
            null,
            JmhResult.json(result));
  }

  /** Kills the JVM when it takes too long; repeatedly, in case it was just starting. */
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
    // JMH's include is a regular expression.
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
            .jvmArgsAppend(jvmArguments(List.of(measurement)).toArray(String[]::new));
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

  /** The arguments of this JVM, which JMH passes on too, and then others. */
  private static List<String> inherited(List<String> arguments) {
    List<String> all = new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
    all.addAll(arguments);
    return all;
  }

  /**
   * The heap is touched in advance: the first touch of a page costs a microsecond, and G1 uses all
   * its regions in turn, so an operation that allocates 80 bytes would cost thirty times as much in
   * a new JVM as after a minute.
   */
  private List<String> jvmArguments(List<Measurement> measurements) {
    Measurement measurement = measurements.getFirst();
    int beyondSmall = measurement.heapMebibytes() - Settings.SMALL_HEAP_MEBIBYTES;
    int heap = measurement.heapMebibytes() + Math.max(0, beyondSmall) * (measurements.size() - 1);
    List<String> arguments = new ArrayList<>();
    arguments.add("-Xms" + heap + "m");
    arguments.add("-Xmx" + heap + "m");
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

  /** Computed once here instead of in every JVM. */
  private String expectedDigest(KernelName kernel, int size) {
    return expectedDigests.computeIfAbsent(
        kernel + " " + size,
        workload -> kernel.workload(size).onArrays().apply(new JavaKernels()).runOnce().digest());
  }

  private Failure failure(int round, Throwable e, boolean late, String output) {
    Matcher matcher = EXIT_CODE.matcher(output);
    Integer exit = matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    return failure(round, late, exit, Failures.rootCause(e).toString(), output);
  }

  private Failure failure(int round, boolean late, Integer exit, String message, String output) {
    requireNotAskedToEnd(exit);
    if (late) {
      return new Failure(
          round,
          Failure.Kind.TIMED_OUT,
          exit,
          String.format(Locale.ROOT, "killed after %.0f s", plan.timeoutSeconds()),
          lastLines(output));
    }
    boolean memory =
        message.contains("java.lang.OutOfMemoryError")
            || output.contains("java.lang.OutOfMemoryError");
    return new Failure(
        round,
        memory
            ? Failure.Kind.OUT_OF_MEMORY
            : exit == null ? Failure.Kind.FAILED : Failure.Kind.CRASHED,
        exit,
        memory ? "java.lang.OutOfMemoryError" : message,
        lastLines(output));
  }

  /**
   * @throws CancellationException when the JVM was stopped by a signal, such as Ctrl-C, which says
   *     nothing about the measurement
   */
  private static void requireNotAskedToEnd(Integer exit) {
    if (exit != null && ASKED_TO_END.contains(exit)) {
      throw new CancellationException(
          "A signal stopped the JVM of the measurement, exit code " + exit);
    }
  }

  private static List<String> lastLines(String output) {
    List<String> lines = output.lines().toList();
    return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
  }

  private void keepLog(String measured, int round, String output) throws IOException {
    Path log = directory.resolve("jmh.log");
    try {
      Files.writeString(
          log,
          "# Tollgate: round " + round + ", " + measured + "\n" + output,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new IOException(log + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** Kills the processes that this one started: only the JVM of a measurement. */
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
    try {
      SlicedFork.clean(directory);
    } finally {
      lock.close();
    }
  }
}
