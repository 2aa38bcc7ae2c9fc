// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.threads;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.bench.workload.AlignedMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the columns of {@link Threads} share. */
public abstract class ThreadsColumn extends MeasuredColumn {

  static final int VIRTUAL_THREADS = 10_000;

  /** The number of calls of each virtual thread. */
  static final int CALLS = 100;

  static final double NUMBER = 42;

  /** One arena for all threads, which the garbage collector closes. */
  @State(Scope.Benchmark)
  public static class AutomaticArena {
    MemorySegment number = AlignedMemory.in(Arena.ofAuto()).allocateFrom(JAVA_DOUBLE, NUMBER);
  }

  int a = 40;

  int b = 2;

  /**
   * Runs the calls in each of 10,000 virtual threads, and waits for them.
   *
   * @return the sum of their results
   */
  static long inVirtualThreads(LongSupplier calls) {
    LongAdder sum = new LongAdder();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < VIRTUAL_THREADS; i++) {
        threads.execute(() -> sum.add(calls.getAsLong()));
      }
    }
    return sum.sum();
  }
}
