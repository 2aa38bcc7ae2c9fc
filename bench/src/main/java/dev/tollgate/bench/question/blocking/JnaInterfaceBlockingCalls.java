// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.blocking;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceBlocking;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    technology = Technology.JNA_INTERFACE,
    meaning = "A call with JNA interface mapping that blocks.")
public class JnaInterfaceBlockingCalls extends BlockingCallsColumn {

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int virtual(VirtualThreads threads) throws Exception {
    return mostInside(threads.executor, () -> JnaInterfaceBlocking.block(milliseconds));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int platform(PlatformThreads threads) throws Exception {
    return mostInside(threads.executor, () -> JnaInterfaceBlocking.block(milliseconds));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int handedOver(VirtualThreads threads, PlatformThreads pool) throws Exception {
    return mostInside(
        threads.executor,
        () -> pool.executor.submit(() -> JnaInterfaceBlocking.block(milliseconds)).get());
  }
}
