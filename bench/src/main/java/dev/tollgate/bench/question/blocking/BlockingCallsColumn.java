// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.blocking;

import dev.tollgate.bench.measure.MeasuredColumn;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What the columns of {@link BlockingCalls} share. */
public abstract class BlockingCallsColumn extends MeasuredColumn {

  /** And as many threads. */
  static final int CALLS = 64;

  /** A new virtual thread for each call. */
  @State(Scope.Benchmark)
  public static class VirtualThreads {
    final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    /** Ends it. */
    @TearDown
    public void end() {
      executor.close();
    }
  }

  /** A platform thread for each call; the first calls start them. */
  @State(Scope.Benchmark)
  public static class PlatformThreads {
    final ExecutorService executor = Executors.newFixedThreadPool(CALLS);

    /** Ends them. */
    @TearDown
    public void end() {
      executor.close();
    }
  }

  int milliseconds = 10;

  /** Makes all calls, each in a thread of the executor, and returns the largest result. */
  static int mostInside(ExecutorService executor, Callable<Integer> call) throws Exception {
    int most = 0;
    for (Future<Integer> inside : executor.invokeAll(Collections.nCopies(CALLS, call))) {
      most = Math.max(most, inside.get());
    }
    return most;
  }
}
