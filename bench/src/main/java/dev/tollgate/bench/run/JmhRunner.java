// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.measure.Company;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.python.PythonPrograms;
import dev.tollgate.bench.result.Failure;
import dev.tollgate.bench.result.Slices;
import dev.tollgate.bench.workload.ExpectedOutcomes;
import dev.tollgate.bench.workload.KernelName;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;

/**
 * Runs measurements: by slices in a {@link SlicedJvm}, by JMH's own runner, or by a program. While
 * it is open, no other JMH run starts on this machine, because it holds the lock that JMH takes for
 * each run.
 */
public final class JmhRunner implements ForkRunner, AutoCloseable {

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
  private final ExpectedOutcomes expected = new ExpectedOutcomes();
  private final Failures failures;

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
    this.failures = new Failures(plan.timeoutSeconds());
  }

  @Override
  public Entry run(Fork fork, int round) throws IOException {
    Instant started = Instant.now();
    long begin = System.nanoTime();
    Probe probe = Probe.begin();
    Measurement first = fork.measurements().getFirst();
    Optional<List<Entry.Timing>> together = Optional.empty();
    List<Entry.Timing> timings = new ArrayList<>();
    try {
      if (first.program() == null && (round == 0 || first.firstCalls() > 0)) {
        together = Optional.of(byJmh(fork, round));
      } else if (!fork.apart()) {
        together = bySlices(fork.measurements(), fork.number(), round);
      }
      timings.addAll(together.orElse(List.of()));
      if (together.isEmpty()) {
        for (Measurement measurement : fork.measurements()) {
          timings.addAll(bySlices(List.of(measurement), fork.number(), round).orElseThrow());
        }
      }
    } catch (OutOfMemoryError e) {
      // The answer of a large kernel may need more memory than this JVM has.
      Failure failure = failures.of(round, false, null, e.toString(), "");
      timings.clear();
      fork.ids().forEach(id -> timings.add(Entry.Timing.failed(id, failure)));
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

  /** Empty when several columns ended their process: it is not known then which did. */
  private Optional<List<Entry.Timing>> bySlices(List<Measurement> measurements, int fork, int round)
      throws IOException {
    long seed = plan.seed() + 31L * round + fork;
    return measurements.getFirst().program() == null
        ? byJvm(measurements, round, seed)
        : byProgram(measurements, round, seed);
  }

  private Optional<List<Entry.Timing>> byProgram(
      List<Measurement> measurements, int round, long seed) throws IOException {
    ProgramFork.End end =
        new ProgramFork(
                plan.profile(),
                PythonPrograms.in(directory),
                expected,
                failures,
                plan.timeoutSeconds(),
                watchdog)
            .run(measurements, round, seed);
    keepLog(ids(measurements), round, end.output());
    return end.timings();
  }

  private static String ids(List<Measurement> measurements) {
    return measurements.stream().map(Measurement::id).collect(Collectors.joining(", "));
  }

  private Optional<List<Entry.Timing>> byJvm(List<Measurement> measurements, int round, long seed)
      throws IOException {
    SlicedFork.End end =
        new SlicedFork(plan.profile(), plan.timeoutSeconds(), watchdog)
            .run(measurements, inherited(jvmArguments(measurements)), directory, seed);
    keepLog(ids(measurements), round, end.output());
    if (end.answers().isPresent()) {
      return Optional.of(timings(measurements, round, end.answers().get(), end.output()));
    }
    Failures.requireNotAskedToEnd(end.exit());
    if (measurements.size() > 1) {
      return Optional.empty();
    }
    Failure failure =
        failures.of(
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
                      round,
                      Failure.Kind.FAILED,
                      null,
                      answer.failure(),
                      Failures.lastLines(output))));
    }
    return timings;
  }

  private static double time(Measurement measurement, List<Slices.Slice> slices) {
    return measurement.company() == Company.ALONE_LEAVING_WORK
        ? Slices.mean(slices)
        : Slices.time(slices);
  }

  /** By JMH's own runner. */
  private List<Entry.Timing> byJmh(Fork fork, int round) throws IOException {
    List<Entry.Timing> timings = new ArrayList<>();
    for (Measurement measurement : fork.measurements()) {
      timings.add(byJmh(measurement, round));
    }
    return timings;
  }

  private Entry.Timing byJmh(Measurement measurement, int round) throws IOException {
    JmhFork.End end =
        new JmhFork(plan, directory, watchdog)
            .run(measurement, round, jvmArguments(List.of(measurement)));
    keepLog(measurement.id(), round, end.output());
    return end.result() == null
        ? Entry.Timing.failed(
            measurement.id(), failures.ofJmh(round, end.isLate(), end.thrown(), end.output()))
        : new Entry.Timing(
            measurement.id(),
            round == 0 ? null : JmhResult.median(end.result()),
            round > 0 ? null : JmhResult.bytesPerOperation(end.result()),
            null,
            null,
            null,
            JmhResult.json(end.result()));
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
    if (plan.profile().isOfLadder()) {
      arguments.addAll(LargePages.jvmArguments());
    }
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
                        + expected.digest(kernel, Math.toIntExact(measurement.row().size()))));
    return arguments;
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
