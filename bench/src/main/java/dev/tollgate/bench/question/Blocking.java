// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.ffm.FfmBlocking;
import dev.tollgate.javacpp.JavaCppBlocking;
import dev.tollgate.jna.JnaDirectBlocking;
import dev.tollgate.jna.JnaInterfaceBlocking;
import dev.tollgate.jni.JniBlocking;
import dev.tollgate.jnr.JnrBlocking;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How many calls that block can be in C at once, when 64 threads each make one that takes 10 ms?
 *
 * <p>The time is that of all 64, divided by 64. So <b>10 ms / time is how many were inside at
 * once</b>: 5 ms are two at a time, 0.16 ms all 64 together. C counts them too, and every method
 * returns the most that it saw, which the tests look at.
 *
 * <ul>
 *   <li>{@code virtual}: 64 virtual threads make the calls.
 *   <li>{@code platform}: 64 platform threads make them, which are there already.
 *   <li>{@code handedOver}: 64 virtual threads hand their calls to those platform threads, and wait
 *       for the results: the way out.
 * </ul>
 *
 * <p>JAVA is {@code Thread.sleep}. It does not answer what the waiting costs the system, nor what
 * becomes of other virtual threads meanwhile: they stand still with those that have the carriers.
 *
 * <p>Expect all 64 at once, but for native calls from virtual threads. A virtual thread with a
 * native frame on its stack is pinned to its carrier (JEP 444, and JEP 491 leaves it so), and the
 * scheduler starts no other carrier for it: as many run as there are carriers, {@code
 * jdk.virtualThreadScheduler.parallelism}, by default the cores. It is so by every technology.
 * Handing over costs some microseconds. On Windows, whose timer has ticks, 10 ms are longer for
 * all.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * Blocking/}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Blocking {

  /** And as many threads. */
  private static final int CALLS = 64;

  private static final List<String> ROWS = List.of("virtual", "platform", "handedOver");

  private static final List<String> COLUMNS =
      List.of("JAVA", "FFM", "JNI", "JAVACPP", "JNA_DIRECT", "JNA_INTERFACE", "JNR");

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "Blocking";
        }

        @Override
        public String asks() {
          return "How many calls that block can be in C at once?";
        }

        @Override
        public String baseline() {
          return "JAVA";
        }

        @Override
        public List<Cell> cells(Profile profile) {
          // None are quick: 64 calls by two carriers take 320 ms.
          return profile == Profile.QUICK
              ? List.of()
              : DirectCalls.of(Blocking.class, ROWS, COLUMNS).toList();
        }
      };

  /** A new virtual thread for each call. */
  @State(Scope.Benchmark)
  public static class VirtualThreads {
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    /** Ends it. */
    @TearDown
    public void end() {
      executor.close();
    }
  }

  /** A platform thread for each call; the first calls start them. */
  @State(Scope.Benchmark)
  public static class PlatformThreads {
    private final ExecutorService executor = Executors.newFixedThreadPool(CALLS);

    /** Ends them. */
    @TearDown
    public void end() {
      executor.close();
    }
  }

  private int milliseconds = 10;

  private final AtomicInteger insideInJava = new AtomicInteger();

  /** What {@code tg_block} does, in Java. */
  private int blockInJava() throws InterruptedException {
    int inside = insideInJava.incrementAndGet();
    Thread.sleep(milliseconds);
    insideInJava.decrementAndGet();
    return inside;
  }

  /** Makes all calls, each in a thread of the executor, and returns the largest result. */
  private static int mostInside(ExecutorService executor, Callable<Integer> call) throws Exception {
    int most = 0;
    for (Future<Integer> inside : executor.invokeAll(Collections.nCopies(CALLS, call))) {
      most = Math.max(most, inside.get());
    }
    return most;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int virtual_JAVA(VirtualThreads threads) throws Exception {
    return mostInside(threads.executor, () -> blockInJava());
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int virtual_FFM(VirtualThreads threads) throws Exception {
    return mostInside(threads.executor, () -> FfmBlocking.block(milliseconds));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int virtual_JNI(VirtualThreads threads) throws Exception {
    return mostInside(threads.executor, () -> JniBlocking.block(milliseconds));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int virtual_JAVACPP(VirtualThreads threads) throws Exception {
    return mostInside(threads.executor, () -> JavaCppBlocking.block(milliseconds));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int virtual_JNA_DIRECT(VirtualThreads threads) throws Exception {
    return mostInside(threads.executor, () -> JnaDirectBlocking.block(milliseconds));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int virtual_JNA_INTERFACE(VirtualThreads threads) throws Exception {
    return mostInside(threads.executor, () -> JnaInterfaceBlocking.block(milliseconds));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int virtual_JNR(VirtualThreads threads) throws Exception {
    return mostInside(threads.executor, () -> JnrBlocking.block(milliseconds));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int platform_JAVA(PlatformThreads threads) throws Exception {
    return mostInside(threads.executor, () -> blockInJava());
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int platform_FFM(PlatformThreads threads) throws Exception {
    return mostInside(threads.executor, () -> FfmBlocking.block(milliseconds));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int platform_JNI(PlatformThreads threads) throws Exception {
    return mostInside(threads.executor, () -> JniBlocking.block(milliseconds));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int platform_JAVACPP(PlatformThreads threads) throws Exception {
    return mostInside(threads.executor, () -> JavaCppBlocking.block(milliseconds));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int platform_JNA_DIRECT(PlatformThreads threads) throws Exception {
    return mostInside(threads.executor, () -> JnaDirectBlocking.block(milliseconds));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int platform_JNA_INTERFACE(PlatformThreads threads) throws Exception {
    return mostInside(threads.executor, () -> JnaInterfaceBlocking.block(milliseconds));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int platform_JNR(PlatformThreads threads) throws Exception {
    return mostInside(threads.executor, () -> JnrBlocking.block(milliseconds));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int handedOver_JAVA(VirtualThreads threads, PlatformThreads pool) throws Exception {
    return mostInside(threads.executor, () -> pool.executor.submit(() -> blockInJava()).get());
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int handedOver_FFM(VirtualThreads threads, PlatformThreads pool) throws Exception {
    return mostInside(
        threads.executor, () -> pool.executor.submit(() -> FfmBlocking.block(milliseconds)).get());
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int handedOver_JNI(VirtualThreads threads, PlatformThreads pool) throws Exception {
    return mostInside(
        threads.executor, () -> pool.executor.submit(() -> JniBlocking.block(milliseconds)).get());
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int handedOver_JAVACPP(VirtualThreads threads, PlatformThreads pool) throws Exception {
    return mostInside(
        threads.executor,
        () -> pool.executor.submit(() -> JavaCppBlocking.block(milliseconds)).get());
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int handedOver_JNA_DIRECT(VirtualThreads threads, PlatformThreads pool) throws Exception {
    return mostInside(
        threads.executor,
        () -> pool.executor.submit(() -> JnaDirectBlocking.block(milliseconds)).get());
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int handedOver_JNA_INTERFACE(VirtualThreads threads, PlatformThreads pool) throws Exception {
    return mostInside(
        threads.executor,
        () -> pool.executor.submit(() -> JnaInterfaceBlocking.block(milliseconds)).get());
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int handedOver_JNR(VirtualThreads threads, PlatformThreads pool) throws Exception {
    return mostInside(
        threads.executor, () -> pool.executor.submit(() -> JnrBlocking.block(milliseconds)).get());
  }
}
