// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import com.sun.management.ThreadMXBean;
import dev.tollgate.bench.result.Slices;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.BenchmarkResultMetaData;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;
import org.openjdk.jmh.runner.BenchmarkException;
import org.openjdk.jmh.runner.Stub;

/** A column in a {@link SlicedJvm}: its warm-up iterations, and its slices. */
final class Lane {

  /** The name of the processor time of a slice, relative to its wall time. */
  static final String CPU = "cpu";

  /** The name of the number of garbage collections that began in a slice. */
  static final String COLLECTIONS = "collections";

  /** The name of the time that the program waited for garbage collections of a slice. */
  static final String COLLECTING = "collecting";

  /** Iterations that are compared with as many before them. */
  static final int WINDOW = 4;

  /** A column is not steady while a window is this much faster than the one before it. */
  private static final double SPEEDING_UP = 0.97;

  private static final List<GarbageCollectorMXBean> COLLECTORS =
      ManagementFactory.getGarbageCollectorMXBeans();

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final BenchmarkParams params;
  private final Stub stub;
  private final Runnable works;
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

  /**
   * @param works is run before each iteration
   */
  Lane(BenchmarkParams params, Runnable works) {
    this.params = params;
    this.works = works;
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
    works.run();
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

  SlicedJvm.Answer answer() {
    if (!isAlive()) {
      return new SlicedJvm.Answer(null, 0, 0, warmups.size(), false, failure);
    }
    return new SlicedJvm.Answer(
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
}
