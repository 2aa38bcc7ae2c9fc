// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import dev.tollgate.ffm.FfmBindings;
import dev.tollgate.javacpp.JavaCppBindings;
import dev.tollgate.jna.JnaDirectBindings;
import dev.tollgate.jna.JnaInterfaceBindings;
import dev.tollgate.jni.JniBindings;
import dev.tollgate.jni.JniOffHeapKernels;
import dev.tollgate.jnr.JnrBindings;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Do calls get in each other's way when many threads make them: {@code call} of a function that
 * adds two ints, {@code pointer} of one that reads a number in memory?
 *
 * <p>In the rows of 1, 2, 4 and 8, so many platform threads call at once. The time is that of a
 * call as its own thread sees it, so <b>all threads together make threads / time calls a
 * second</b>: what scales keeps its time as long as there is a core for each thread, and beyond
 * that takes threads / cores times as long, because the threads take turns. JAVA tells whether the
 * cores were free: where it takes longer with 2 threads than with 1, another program had one.
 *
 * <p>In the rows {@code callVirtual} and {@code pointerVirtual}, 10,000 virtual threads make 100
 * calls each. The time is that of all, from the start of the first thread to the end of the last,
 * divided by the million calls, so <b>all together make 1 / time calls a second</b>. The threads
 * themselves are in it: JAVA shows what they cost.
 *
 * <ul>
 *   <li>JAVA: Java calling Java, not inlined.
 *   <li>FFM: all threads pass the same memory of an automatic arena, which nobody can close, so
 *       that nothing need be noted.
 *   <li>FFM_OWN_ARENA: each thread has memory in a confined arena of its own. That the arena is in
 *       use is noted in a field that no other thread writes.
 *   <li>FFM_SHARED_ARENA: all threads pass the same memory of one shared arena. Each call counts
 *       itself into the arena and out again, by compare-and-set on one field ({@code
 *       jdk.internal.foreign.SharedSession}).
 *   <li>JNI: passes an address, and notes nothing. The others do so too, and have no column of
 *       their own for it.
 * </ul>
 *
 * <p>It does not answer what calls cost that block ({@link Blocking}), nor what it costs to open
 * and close arenas, but for FFM_OWN_ARENA's virtual threads, each of which has one.
 *
 * <p>Expect every technology to scale: a call changes the state of its own thread and takes no
 * lock. Expect FFM_SHARED_ARENA not to: it costs two atomic operations with one thread, which
 * doubles the call, and more for every core that joins in, because the cache line with the count
 * goes from core to core; more threads than cores add nothing to that. The way out is an arena for
 * each thread, or an automatic one for all.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * Threads/}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Threads {

  private static final int VIRTUAL_THREADS = 10_000;

  /** Of each virtual thread. */
  private static final int CALLS = 100;

  private static final double NUMBER = 42;

  /** Opens nothing before it is called. */
  private static final JniOffHeapKernels JNI = new JniOffHeapKernels();

  private static final List<String> COLUMNS =
      List.of(
          "JAVA",
          "FFM",
          "FFM_OWN_ARENA",
          "FFM_SHARED_ARENA",
          "JNI",
          "JAVACPP",
          "JNA_DIRECT",
          "JNA_INTERFACE",
          "JNR");

  private static final List<String> TELLING = List.of("JAVA", "FFM", "FFM_SHARED_ARENA", "JNI");

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "Threads";
        }

        @Override
        public String asks() {
          return "Do the calls of many threads get in each other's way?";
        }

        @Override
        public String baseline() {
          return "JAVA";
        }

        @Override
        public List<Cell> cells(Profile profile) {
          return profile == Profile.QUICK
              ? onPlatformThreads("pointer", 2)
                  .filter(cell -> TELLING.contains(cell.column()))
                  .toList()
              : Stream.of("call", "pointer")
                  .flatMap(
                      row ->
                          Stream.concat(
                              Stream.of(1, 2, 4, 8)
                                  .flatMap(threads -> onPlatformThreads(row, threads)),
                              onVirtualThreads(row + "Virtual")))
                  .toList();
        }
      };

  private static Stream<Cell> onPlatformThreads(String row, int threads) {
    return DirectCalls.of(Threads.class, List.of(row), COLUMNS)
        .filter(cell -> cell.row().equals(row))
        .map(cell -> cell.on(threads));
  }

  private static Stream<Cell> onVirtualThreads(String row) {
    String threads = String.format(Locale.ROOT, "%,d", VIRTUAL_THREADS);
    return DirectCalls.of(Threads.class, List.of(row), COLUMNS)
        .filter(cell -> cell.row().equals(row))
        .map(cell -> cell.at(threads, Map.of(), cell.heapMebibytes()));
  }

  /** One for all threads, that the garbage collector closes. */
  @State(Scope.Benchmark)
  public static class AutomaticArena {
    private MemorySegment number = Arena.ofAuto().allocateFrom(JAVA_DOUBLE, NUMBER);
  }

  /** One for each thread. */
  @State(Scope.Thread)
  public static class OwnArena {
    private final Arena arena = Arena.ofConfined();
    private MemorySegment number = arena.allocateFrom(JAVA_DOUBLE, NUMBER);

    /** Frees the memory. */
    @TearDown
    public void release() {
      arena.close();
    }
  }

  /** One for all threads, that is closed in the end. */
  @State(Scope.Benchmark)
  public static class SharedArena {
    private final Arena arena = Arena.ofShared();
    private MemorySegment number = arena.allocateFrom(JAVA_DOUBLE, NUMBER);

    /** Frees the memory. */
    @TearDown
    public void release() {
      arena.close();
    }
  }

  private int a = 40;
  private int b = 2;

  /**
   * Runs it in each of so many virtual threads, and waits for them.
   *
   * @return the sum of what it returned
   */
  private static long inVirtualThreads(LongSupplier calls) {
    LongAdder sum = new LongAdder();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < VIRTUAL_THREADS; i++) {
        threads.execute(() -> sum.add(calls.getAsLong()));
      }
    }
    return sum.sum();
  }

  /** Java calling Java, not inlined. */
  @Benchmark
  public int call_JAVA() {
    return sumInJava(a, b);
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static int sumInJava(int a, int b) {
    return a + b;
  }

  @Benchmark
  public int call_FFM() {
    return FfmBindings.tg_add_ints(a, b);
  }

  @Benchmark
  public int call_JNI() {
    return JniBindings.tg_add_ints(a, b);
  }

  @Benchmark
  public int call_JAVACPP() {
    return JavaCppBindings.tg_add_ints(a, b);
  }

  @Benchmark
  public int call_JNA_DIRECT() {
    return JnaDirectBindings.tg_add_ints(a, b);
  }

  @Benchmark
  public int call_JNA_INTERFACE() {
    return JnaInterfaceBindings.LIBRARY.tg_add_ints(a, b);
  }

  @Benchmark
  public int call_JNR() {
    return JnrBindings.LIBRARY.tg_add_ints(a, b);
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long callVirtual_JAVA() {
    return inVirtualThreads(
        () -> {
          int sum = a;
          for (int i = 0; i < CALLS; i++) {
            sum = sumInJava(sum, b);
          }
          return sum;
        });
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long callVirtual_FFM() {
    return inVirtualThreads(
        () -> {
          int sum = a;
          for (int i = 0; i < CALLS; i++) {
            sum = FfmBindings.tg_add_ints(sum, b);
          }
          return sum;
        });
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long callVirtual_JNI() {
    return inVirtualThreads(
        () -> {
          int sum = a;
          for (int i = 0; i < CALLS; i++) {
            sum = JniBindings.tg_add_ints(sum, b);
          }
          return sum;
        });
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long callVirtual_JAVACPP() {
    return inVirtualThreads(
        () -> {
          int sum = a;
          for (int i = 0; i < CALLS; i++) {
            sum = JavaCppBindings.tg_add_ints(sum, b);
          }
          return sum;
        });
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long callVirtual_JNA_DIRECT() {
    return inVirtualThreads(
        () -> {
          int sum = a;
          for (int i = 0; i < CALLS; i++) {
            sum = JnaDirectBindings.tg_add_ints(sum, b);
          }
          return sum;
        });
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long callVirtual_JNA_INTERFACE() {
    return inVirtualThreads(
        () -> {
          int sum = a;
          for (int i = 0; i < CALLS; i++) {
            sum = JnaInterfaceBindings.LIBRARY.tg_add_ints(sum, b);
          }
          return sum;
        });
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long callVirtual_JNR() {
    return inVirtualThreads(
        () -> {
          int sum = a;
          for (int i = 0; i < CALLS; i++) {
            sum = JnrBindings.LIBRARY.tg_add_ints(sum, b);
          }
          return sum;
        });
  }

  /** Java reading the number, in a method that is not inlined. */
  @Benchmark
  public double pointer_JAVA(AutomaticArena arena) {
    return numberInJava(arena.number);
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static double numberInJava(MemorySegment number) {
    return number.get(JAVA_DOUBLE, 0);
  }

  @Benchmark
  public double pointer_FFM(AutomaticArena arena) {
    return FfmBindings.tg_sum(arena.number, 1);
  }

  @Benchmark
  public double pointer_FFM_OWN_ARENA(OwnArena arena) {
    return FfmBindings.tg_sum(arena.number, 1);
  }

  @Benchmark
  public double pointer_FFM_SHARED_ARENA(SharedArena arena) {
    return FfmBindings.tg_sum(arena.number, 1);
  }

  @Benchmark
  public double pointer_JNI(AutomaticArena arena) {
    return JNI.sum(arena.number);
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long pointerVirtual_JAVA(AutomaticArena arena) {
    return inVirtualThreads(
        () -> {
          double sum = 0;
          for (int i = 0; i < CALLS; i++) {
            sum += numberInJava(arena.number);
          }
          return (long) sum;
        });
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long pointerVirtual_FFM(AutomaticArena arena) {
    return inVirtualThreads(
        () -> {
          double sum = 0;
          for (int i = 0; i < CALLS; i++) {
            sum += FfmBindings.tg_sum(arena.number, 1);
          }
          return (long) sum;
        });
  }

  /** Each thread opens an arena, allocates a number in it, and closes it after its calls. */
  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long pointerVirtual_FFM_OWN_ARENA() {
    return inVirtualThreads(
        () -> {
          try (Arena arena = Arena.ofConfined()) {
            MemorySegment number = arena.allocateFrom(JAVA_DOUBLE, NUMBER);
            double sum = 0;
            for (int i = 0; i < CALLS; i++) {
              sum += FfmBindings.tg_sum(number, 1);
            }
            return (long) sum;
          }
        });
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long pointerVirtual_FFM_SHARED_ARENA(SharedArena arena) {
    return inVirtualThreads(
        () -> {
          double sum = 0;
          for (int i = 0; i < CALLS; i++) {
            sum += FfmBindings.tg_sum(arena.number, 1);
          }
          return (long) sum;
        });
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long pointerVirtual_JNI(AutomaticArena arena) {
    return inVirtualThreads(
        () -> {
          double sum = 0;
          for (int i = 0; i < CALLS; i++) {
            sum += JNI.sum(arena.number);
          }
          return (long) sum;
        });
  }
}
