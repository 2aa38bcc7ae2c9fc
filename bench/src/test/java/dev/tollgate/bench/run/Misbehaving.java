// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Benchmarks that misbehave. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Misbehaving {

  @Benchmark
  @SuppressWarnings("restricted")
  public long crash() {
    return MemorySegment.NULL.reinterpret(8).get(ValueLayout.JAVA_LONG, 0);
  }

  /** Nothing in the JVM can interrupt it. */
  @Benchmark
  public void hang() {
    CountDownLatch never = new CountDownLatch(1);
    while (true) {
      try {
        never.await();
      } catch (InterruptedException e) {
        System.out.println("JMH tried in vain");
      }
    }
  }

  @Benchmark
  public int runOutOfMemory() {
    List<byte[]> kept = new ArrayList<>();
    while (kept.size() < Integer.MAX_VALUE) {
      kept.add(new byte[1 << 20]);
    }
    return kept.size();
  }

  @Benchmark
  public void fail() {
    throw new AssertionError("42 is not 43");
  }

  @Benchmark
  public void end() {
    System.exit(7);
  }

  @Benchmark
  public void endWell() {
    System.exit(0);
  }

  /** As Ctrl-C would end it. */
  @Benchmark
  public void endAsIfInterrupted() {
    Runtime.getRuntime().halt(130);
  }

  @Benchmark
  public void idle() {
    // The time of an iteration is JMH's.
  }

  @Benchmark
  public byte[] behave() {
    return new byte[1000];
  }
}
