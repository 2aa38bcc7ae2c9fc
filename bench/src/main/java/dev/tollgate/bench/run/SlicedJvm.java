// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import com.sun.management.ThreadMXBean;
import dev.tollgate.bench.result.Slices;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.management.CompilationMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.BenchmarkResultMetaData;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;
import org.openjdk.jmh.runner.BenchmarkException;
import org.openjdk.jmh.runner.Stub;

/**
 * The program of a JVM that measures columns by slices. A slice is one short JMH iteration of each
 * column, in a new random order, so that what disturbs the machine for longer than a slice disturbs
 * all columns alike.
 */
final class SlicedJvm {

  /** The name of the processor time of a slice, relative to its wall time. */
  static final String CPU = "cpu";

  /** The name of the number of garbage collections that began in a slice. */
  static final String COLLECTIONS = "collections";

  /** The name of the time that the program waited for garbage collections of a slice. */
  static final String COLLECTING = "collecting";

  /** Exit code of a JVM in which memory, or something else that all columns need, ran out. */
  static final int UNFIT = 3;

  /** Iterations that are compared with as many before them. */
  private static final int WINDOW = 4;

  /** A column is not steady while a window is this much faster than the one before it. */
  private static final double SPEEDING_UP = 0.97;

  /**
   * The compiler is idle when it works for less than this share of the time. It never ends: JMH's
   * own code is compiled now and then.
   */
  private static final double IDLE = 0.02;

  private static final long MILLIS_BETWEEN_LOOKS = 1_000;

  private static final long NANOS_BETWEEN_TELLING = 200_000_000;

  /** Where operations are long. */
  private static final int LEAST_SLICES = 10;

  /** A compilation that has begun is not in the compiler's time until it has ended. */
  private static final long LEAST_WARMUP_NANOS = 100_000_000;

  private static final List<GarbageCollectorMXBean> COLLECTORS =
      ManagementFactory.getGarbageCollectorMXBeans();

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

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
      lanes.add(new Lane(params));
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
          pass > WINDOW
              && (compiling.getLast() - compiling.get(pass - 1 - WINDOW)) * 1e6
                  <= IDLE * (elapsed.getLast() - elapsed.get(pass - 1 - WINDOW));
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
    long most =
        System.nanoTime()
            + 2L
                * lanes.size()
                * order.mostSlices()
                * iteration.getTime().convertTo(TimeUnit.NANOSECONDS);
    for (int slice = 1; slice <= order.mostSlices(); slice++) {
      for (Lane lane : shuffled()) {
        lane.measure(iteration);
      }
      boolean isEnough = slice >= iteration.getCount() && lanes.stream().allMatch(Lane::hasSettled);
      boolean isLate = slice >= LEAST_SLICES && System.nanoTime() > most;
      if (isEnough || isLate) {
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

  private static long collections() {
    long sum = 0;
    for (GarbageCollectorMXBean collector : COLLECTORS) {
      sum += collector.getCollectionCount();
    }
    return sum;
  }

  private static long collectingMillis() {
    long sum = 0;
    for (GarbageCollectorMXBean collector : COLLECTORS) {
      sum += collector.getCollectionTime();
    }
    return sum;
  }

  /** A column. */
  private final class Lane {

    private final BenchmarkParams params;
    private final Stub stub;
    private final List<Double> warmups = new ArrayList<>();
    private final List<IterationResult> results = new ArrayList<>();
    private final List<Slices.Slice> slices = new ArrayList<>();
    private final long begun = System.currentTimeMillis();
    private long measured;
    private long warmOperations;
    private long operations;
    private long bytes;
    private long bytesOperations;
    private boolean isSteady;
    private Thread worker;
    private String failure;

    Lane(BenchmarkParams params) {
      this.params = params;
      this.stub = new Stub(params);
    }

    boolean isAlive() {
      return failure == null;
    }

    void warm(IterationParams iteration) {
      IterationResult result = run(iteration, false);
      if (result != null) {
        warmups.add(result.getPrimaryResult().getScore());
        warmOperations += result.getMetadata().getAllOps();
        int last = warmups.size();
        // The first iteration makes the state and links, so it does not count.
        isSteady =
            isSteady
                || (last > 2 * WINDOW
                    && median(warmups.subList(last - WINDOW, last))
                        >= SPEEDING_UP * median(warmups.subList(last - 2 * WINDOW, last - WINDOW)));
      }
    }

    boolean isSteady() {
      return isSteady || !isAlive();
    }

    void measure(IterationParams iteration) {
      if (results.isEmpty()) {
        measured = System.currentTimeMillis();
        worker = params.getThreads() == 1 ? worker() : null;
      }
      long collections = collections();
      long collecting = collectingMillis();
      long cpu = cpu();
      long wall = System.nanoTime();
      IterationResult result = run(iteration, false);
      if (result != null) {
        double share = (cpu() - cpu) / (double) (System.nanoTime() - wall);
        if (worker != null) {
          result.addResult(new ScalarResult(CPU, share, "s/s", AggregationPolicy.AVG));
        }
        result.addResult(
            new ScalarResult(
                COLLECTIONS, collections() - collections, "counts", AggregationPolicy.SUM));
        result.addResult(
            new ScalarResult(
                COLLECTING, collectingMillis() - collecting, "ms", AggregationPolicy.SUM));
        results.add(result);
        slices.add(JmhResult.slice(result));
        operations += result.getMetadata().getMeasuredOps();
      }
    }

    /** Whether more slices would not change its time much. */
    boolean hasSettled() {
      return !isAlive() || Slices.agree(slices);
    }

    /** The last iteration. */
    void countBytes(IterationParams iteration) {
      if (isAlive()) {
        long before = THREADS.getTotalThreadAllocatedBytes();
        IterationResult result = run(iteration, true);
        if (result != null) {
          bytes = THREADS.getTotalThreadAllocatedBytes() - before;
          bytesOperations = result.getMetadata().getAllOps();
        }
      }
      stub.close();
    }

    private IterationResult run(IterationParams iteration, boolean isLast) {
      tellThatItWorks();
      try {
        return stub.iteration(iteration, isLast);
      } catch (BenchmarkException e) {
        Throwable cause = Failures.rootCause(e);
        if (cause instanceof VirtualMachineError error) {
          throw error;
        }
        failure = cause.toString();
        cause.printStackTrace(System.out);
        return null;
      }
    }

    private Thread worker() {
      Thread[] threads = new Thread[Thread.activeCount() + 16];
      int count = Thread.enumerate(threads);
      return Arrays.stream(threads, 0, count)
          .filter(thread -> thread.getName().startsWith(params.getBenchmark()))
          .findFirst()
          .orElse(null);
    }

    private long cpu() {
      return worker == null ? 0 : THREADS.getThreadCpuTime(worker.threadId());
    }

    private static double median(List<Double> values) {
      double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }

    Answer answer() {
      if (!isAlive()) {
        return new Answer(null, 0, 0, warmups.size(), false, failure);
      }
      return new Answer(
          new BenchmarkResult(
              params,
              results,
              new BenchmarkResultMetaData(
                  begun, measured, System.currentTimeMillis(), warmOperations, operations)),
          bytes,
          bytesOperations,
          warmups.size(),
          isSteady,
          null);
    }
  }
}
