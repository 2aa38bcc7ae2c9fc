// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;

/**
 * The program of a JVM that measures columns by slices. A slice is one short JMH iteration of each
 * column, in a new random order, so that what disturbs the machine for longer than a slice disturbs
 * all columns alike.
 */
final class SlicedJvm {

  /** Exit code of a JVM in which memory, or something else that all columns need, ran out. */
  static final int UNFIT = 3;

  /**
   * The compiler is idle when it works for less than this share of the time. It never ends: JMH's
   * own code is compiled now and then.
   */
  private static final double IDLE = 0.02;

  private static final long MILLIS_BETWEEN_LOOKS = 1_000;

  private static final long NANOS_BETWEEN_TELLING = 200_000_000;

  /** Where operations are long. */
  private static final int LEAST_SLICES = 10;

  /** Where operations take seconds. */
  private static final int LEAST_SLICES_OF_ALL = 2;

  private static final long NANOS_OF_LONG_SLICES = 10_000_000_000L;

  /** A compilation that has begun is not in the compiler's time until it has ended. */
  private static final long LEAST_WARMUP_NANOS = 100_000_000;

  /**
   * What to measure.
   *
   * @param columns JMH's parameters of each; the warm-up and the slices are the same for all
   * @param mostWarmups iterations after which a column is measured even if it is not steady
   * @param mostSlices after which it ends even if the fastest slices of a column do not agree
   * @param seed of the order in the slices
   */
  record Order(List<BenchmarkParams> columns, int mostWarmups, int mostSlices, long seed)
      implements Serializable {}

  /**
   * What was measured of one column.
   *
   * @param result JMH's, with an iteration for each slice; null when it failed
   * @param bytes allocated on the Java heap in an iteration that was not timed
   * @param operations of that iteration
   * @param warmups iterations before the first slice
   * @param isSteady whether it was warm by then
   * @param failure what the benchmark threw; null when it did not
   */
  record Answer(
      BenchmarkResult result,
      long bytes,
      long operations,
      int warmups,
      boolean isSteady,
      String failure)
      implements Serializable {}

  private final Order order;
  private final List<Lane> lanes = new ArrayList<>();
  private final Random random;
  private long told = System.nanoTime();

  private SlicedJvm(Order order) {
    this.order = order;
    this.random = new Random(order.seed());
    for (BenchmarkParams params : order.columns()) {
      lanes.add(new Lane(params, this::tellThatItWorks));
    }
  }

  /**
   * Measures.
   *
   * @param args the file of the {@link Order}, and the file for the list of {@link Answer}s, in the
   *     same order
   */
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    endWithTheRun();
    Order order;
    try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(Path.of(args[0])))) {
      order = (Order) in.readObject();
    }
    List<Answer> answers = List.of();
    try {
      answers = new SlicedJvm(order).measure();
    } catch (VirtualMachineError e) {
      e.printStackTrace();
      System.exit(UNFIT);
    }
    try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      out.writeObject(new ArrayList<>(answers));
    }
    // Threads that a library started must not keep this JVM.
    System.exit(0);
  }

  /**
   * Ends this JVM when the process that started it was killed. A thread that waits for the end of
   * the standard input would do so at once, but delays the end of every JVM by 0.3 s.
   */
  private static void endWithTheRun() {
    ProcessHandle run = ProcessHandle.current().parent().orElse(null);
    if (run != null) {
      new Timer("end", true)
          .schedule(
              new TimerTask() {
                @Override
                public void run() {
                  if (!run.isAlive()) {
                    Runtime.getRuntime().halt(UNFIT);
                  }
                }
              },
              MILLIS_BETWEEN_LOOKS,
              MILLIS_BETWEEN_LOOKS);
    }
  }

  private List<Answer> measure() {
    warmUp();
    slices();
    countBytes();
    return lanes.stream().map(Lane::answer).toList();
  }

  /** Until every column is steady and the compiler is idle. */
  private void warmUp() {
    IterationParams iteration = order.columns().getFirst().getWarmup();
    long most =
        System.nanoTime()
            + (long) lanes.size()
                * order.mostWarmups()
                * iteration.getTime().convertTo(TimeUnit.NANOSECONDS);
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    List<Long> compiling = new ArrayList<>();
    List<Long> elapsed = new ArrayList<>();
    long begun = System.nanoTime();
    for (int pass = 1; pass <= order.mostWarmups(); pass++) {
      for (Lane lane : shuffled()) {
        lane.warm(iteration);
      }
      // There is none with -Xint.
      compiling.add(compiler == null ? 0 : compiler.getTotalCompilationTime());
      elapsed.add(System.nanoTime());
      boolean isIdle =
          pass > Lane.WINDOW
              && (compiling.getLast() - compiling.get(pass - 1 - Lane.WINDOW)) * 1e6
                  <= IDLE * (elapsed.getLast() - elapsed.get(pass - 1 - Lane.WINDOW));
      if (pass >= iteration.getCount()
          && elapsed.getLast() - begun >= LEAST_WARMUP_NANOS
          && isIdle
          && lanes.stream().allMatch(Lane::isSteady)) {
        return;
      }
      if (pass >= 2 && System.nanoTime() > most) {
        return;
      }
    }
  }

  /** Until the fastest slices of every column agree. */
  private void slices() {
    IterationParams iteration = order.columns().getFirst().getMeasurement();
    long begun = System.nanoTime();
    long most =
        begun
            + 2L
                * lanes.size()
                * order.mostSlices()
                * iteration.getTime().convertTo(TimeUnit.NANOSECONDS);
    for (int slice = 1; slice <= order.mostSlices(); slice++) {
      for (Lane lane : shuffled()) {
        lane.measure(iteration);
      }
      boolean isEnough = slice >= iteration.getCount() && lanes.stream().allMatch(Lane::hasSettled);
      long now = System.nanoTime();
      boolean isLate = slice >= LEAST_SLICES && now > most;
      boolean isVeryLate =
          slice >= LEAST_SLICES_OF_ALL && now - begun > lanes.size() * NANOS_OF_LONG_SLICES;
      if (isEnough || isLate || isVeryLate) {
        return;
      }
    }
  }

  private void countBytes() {
    for (Lane lane : lanes) {
      lane.countBytes(order.columns().getFirst().getWarmup());
    }
  }

  /** To the process that waits for this one, but not so often that it would compete with it. */
  private void tellThatItWorks() {
    long now = System.nanoTime();
    if (now - told > NANOS_BETWEEN_TELLING) {
      System.out.print('.');
      System.out.flush();
      told = now;
    }
  }

  private List<Lane> shuffled() {
    List<Lane> shuffled = new ArrayList<>(lanes.stream().filter(Lane::isAlive).toList());
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
