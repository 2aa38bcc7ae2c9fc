// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.blocking;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmBlocking;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(technology = Technology.FFM, meaning = "An FFM call that blocks.")
public class FfmBlockingCalls extends BlockingCallsColumn {

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int virtual(VirtualThreads threads) throws Exception {
    return mostInside(threads.executor, () -> FfmBlocking.block(milliseconds));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int platform(PlatformThreads threads) throws Exception {
    return mostInside(threads.executor, () -> FfmBlocking.block(milliseconds));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int handedOver(VirtualThreads threads, PlatformThreads pool) throws Exception {
    return mostInside(
        threads.executor, () -> pool.executor.submit(() -> FfmBlocking.block(milliseconds)).get());
  }
}
