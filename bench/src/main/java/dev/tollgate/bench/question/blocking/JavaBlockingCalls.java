// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.blocking;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(technology = Technology.JAVA, meaning = "Thread.sleep in Java.")
public class JavaBlockingCalls extends BlockingCallsColumn {

  private final AtomicInteger insideInJava = new AtomicInteger();

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int virtual(VirtualThreads threads) throws Exception {
    return mostInside(threads.executor, () -> blockInJava());
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int platform(PlatformThreads threads) throws Exception {
    return mostInside(threads.executor, () -> blockInJava());
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int handedOver(VirtualThreads threads, PlatformThreads pool) throws Exception {
    return mostInside(threads.executor, () -> pool.executor.submit(() -> blockInJava()).get());
  }

  /** The same as {@code tg_block}, in Java. */
  private int blockInJava() throws InterruptedException {
    int inside = insideInJava.incrementAndGet();
    Thread.sleep(milliseconds);
    insideInJava.decrementAndGet();
    return inside;
  }
}
