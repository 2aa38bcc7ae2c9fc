// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.measure.Company;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Program;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.python.PythonProcess;
import dev.tollgate.bench.python.PythonPrograms;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.result.Failure;
import dev.tollgate.bench.result.Slices;
import dev.tollgate.bench.workload.ExpectedOutcomes;
import dev.tollgate.bench.workload.Input;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.bench.workload.Outcome;
import java.io.IOException;
import java.io.Reader;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

/**
 * Columns that a {@link Program} measures: checked, and then timed by slices, as in a {@link
 * SlicedJvm}. The program runs a rung as often as it is told to; what to run, and how often, is
 * decided here.
 */
final class ProgramFork {

  /**
   * A single run that is so long is all that is timed of a rung that has a process of its own:
   * those compile nothing before they compute.
   */
  private static final double LONG_NANOS = 5e9;

  /** After which it ends, whatever the slices say. */
  private static final double LONG_SLICES_NANOS = 10e9;

  /** Where runs are long. */
  private static final int LEAST_SLICES = 10;

  private final Profile profile;
  private final PythonPrograms programs;
  private final ExpectedOutcomes expected;
  private final Failures failures;
  private final double timeoutSeconds;
  private final ScheduledExecutorService watchdog;

  /** A rung. */
  private static final class Rung {

    private final Measurement measurement;
    private final List<Slices.Slice> slices = new ArrayList<>();
    private long runs = 1;
    private int warmups = 1;
    private boolean isLong;
    private String failure;

    Rung(Measurement measurement) {
      this.measurement = measurement;
    }

    boolean isTimed() {
      return failure == null && !isLong;
    }

    void add(double nanoseconds, long ofRuns) {
      long operations = ofRuns * measurement.operations();
      slices.add(new Slices.Slice(nanoseconds / operations, operations, false, 0));
    }
  }

  /**
   * What the rungs of a row compute.
   *
   * @param inputs their arguments
   * @param mostElements that an answer may have
   */
  private record Work(String name, Supplier<List<Input>> inputs, long mostElements, Judge judge) {}

  /** What is wrong with an answer; empty when it is right. */
  @FunctionalInterface
  private interface Judge {
    Optional<String> wrong(Outcome answer, boolean ownOrder);
  }

  /**
   * What came of it.
   *
   * @param timings empty when it is not known which rung ended the program
   * @param output what the program printed
   */
  record End(Optional<List<Entry.Timing>> timings, String output) {}

  /**
   * @param timeoutSeconds after which a program is killed that has not answered
   * @param watchdog that kills it
   */
  ProgramFork(
      Profile profile,
      PythonPrograms programs,
      ExpectedOutcomes expected,
      Failures failures,
      double timeoutSeconds,
      ScheduledExecutorService watchdog) {
    this.profile = profile;
    this.programs = programs;
    this.expected = expected;
    this.failures = failures;
    this.timeoutSeconds = timeoutSeconds;
    this.watchdog = watchdog;
  }

  /**
   * Measures columns of a row that have the same program.
   *
   * @param seed of the order in the slices
   * @throws IOException when the program cannot be started
   */
  End run(List<Measurement> measurements, int round, long seed) throws IOException {
    Program program = measurements.getFirst().program();
    ProcessBuilder builder =
        programs.command(
            program.interpreter(),
            program.threads(),
            program.file(),
            measurements.stream().map(Measurement::benchmark).toList());
    if (profile.isOfLadder()) {
      LargePages.ask(builder.environment());
    }
    Process process = builder.start();
    StringBuilder output = new StringBuilder();
    Thread reader =
        Thread.ofPlatform()
            .daemon()
            .start(() -> read(process.errorReader(StandardCharsets.UTF_8), output));
    List<Rung> rungs = measurements.stream().map(Rung::new).toList();
    String broken = null;
    try (Watch watch = new Watch(process, timeoutSeconds, watchdog)) {
      try (PythonProcess python = new PythonProcess(process)) {
        measure(rungs, python, watch, new Random(seed));
      } catch (IOException e) {
        broken = String.valueOf(e.getMessage());
      }
      int exit = watch.exit();
      watch.endDescendants();
      join(reader);
      if (broken == null && exit == 0) {
        return new End(
            Optional.of(rungs.stream().map(rung -> timing(rung, round, output)).toList()),
            output.toString());
      }
      Failures.requireNotAskedToEnd(exit);
      if (rungs.size() > 1) {
        return new End(Optional.empty(), output.toString());
      }
      Failure failure =
          failures.of(
              round,
              watch.isLate(),
              exit == 0 ? null : exit,
              broken == null ? "the program ended with exit code " + exit : broken,
              output.toString());
      return new End(
          Optional.of(List.of(Entry.Timing.failed(measurements.getFirst().id(), failure))),
          output.toString());
    }
  }

  private static void read(Reader from, StringBuilder to) {
    try (from) {
      char[] some = new char[1024];
      for (int read = from.read(some); read >= 0; read = from.read(some)) {
        to.append(some, 0, read);
      }
    } catch (IOException e) {
      to.append(e);
    }
  }

  private static void join(Thread reader) throws IOException {
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a program measured", e);
    }
  }

  private void measure(List<Rung> rungs, PythonProcess python, Watch watch, Random random)
      throws IOException {
    Work work = work(rungs.getFirst().measurement.row());
    python.prepare(work.inputs().get());
    watch.heard();
    for (Rung rung : rungs) {
      check(rung, work, python);
      watch.heard();
    }
    for (Rung rung : rungs) {
      warmUp(rung, python, watch);
    }
    slices(rungs.stream().filter(Rung::isTimed).toList(), python, watch, random);
  }

  private Work work(Row row) {
    if (row.equals(CallOverhead.ADD)) {
      return new Work("the sum", () -> List.of(Input.of(40), Input.of(2)), 1, ProgramFork::not42);
    }
    KernelName kernel = KernelName.of(row).orElseThrow();
    int size = Math.toIntExact(row.size());
    return new Work(
        kernel.toString(),
        kernel.workload(size).inputs(),
        // julia may have a point more a side.
        2 * kernel.elements(size),
        (answer, ownOrder) -> expected.wrong(answer, kernel, size, ownOrder));
  }

  private static Optional<String> not42(Outcome answer, boolean ownOrder) {
    return answer.digest().equals(Outcome.ofLong(42).digest())
        ? Optional.empty()
        : Optional.of("40 + 2 is not 42");
  }

  private static void check(Rung rung, Work work, PythonProcess python) throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      PythonProcess.Checked checked =
          python.check(rung.measurement.benchmark(), work.mostElements(), arena);
      rung.failure =
          work.judge()
              .wrong(checked.outcome(), checked.ownOrder())
              .map(
                  wrong ->
                      rung.measurement.column().name()
                          + " computes "
                          + work.name()
                          + " wrongly: "
                          + wrong)
              .orElse(null);
      rung.isLong =
          rung.measurement.company() == Company.ALONE && checked.nanoseconds() > LONG_NANOS;
      if (rung.isLong) {
        rung.add(checked.nanoseconds(), 1);
      }
    }
  }

  /** As long as the warm-up of a JVM at least, since PyPy compiles meanwhile. */
  private void warmUp(Rung rung, PythonProcess python, Watch watch) throws IOException {
    double total = 0;
    while (rung.isTimed() && total < profile.warmups() * profile.warmupMillis() * 1e6) {
      double nanoseconds = python.time(rung.measurement.benchmark(), rung.runs);
      watch.heard();
      total += nanoseconds;
      rung.warmups++;
      rung.runs = Math.max(1, Math.round(Profile.SLICE_MILLIS * 1e6 / (nanoseconds / rung.runs)));
    }
  }

  private void slices(List<Rung> rungs, PythonProcess python, Watch watch, Random random)
      throws IOException {
    double begun = System.nanoTime();
    double most = 2.0 * rungs.size() * profile.mostSlices() * Profile.SLICE_MILLIS * 1e6;
    List<Rung> shuffled = new ArrayList<>(rungs);
    boolean isEnough = rungs.isEmpty();
    for (int slice = 1; !isEnough; slice++) {
      Collections.shuffle(shuffled, random);
      for (Rung rung : shuffled) {
        rung.add(python.time(rung.measurement.benchmark(), rung.runs), rung.runs);
        watch.heard();
      }
      double spent = System.nanoTime() - begun;
      isEnough =
          slice >= profile.mostSlices()
              || (slice >= profile.slices()
                  && rungs.stream().allMatch(rung -> Slices.agree(rung.slices)))
              || (slice >= LEAST_SLICES && spent > most)
              || spent > rungs.size() * LONG_SLICES_NANOS;
    }
  }

  private static Entry.Timing timing(Rung rung, int round, StringBuilder output) {
    String id = rung.measurement.id();
    return rung.failure == null
        ? new Entry.Timing(
            id, round == 0 ? null : Slices.time(rung.slices), null, rung.warmups, true, null, null)
        : Entry.Timing.failed(
            id,
            new Failure(
                round,
                Failure.Kind.FAILED,
                null,
                rung.failure,
                Failures.lastLines(output.toString())));
  }
}
