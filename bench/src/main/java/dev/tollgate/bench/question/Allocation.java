// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static java.lang.ref.Reference.reachabilityFence;

import com.sun.jna.Memory;
import dev.tollgate.ffm.FfmMemory;
import dev.tollgate.javacpp.JavaCppMemory;
import dev.tollgate.jna.JnaMemory;
import dev.tollgate.jni.JniMemory;
import dev.tollgate.jnr.JnrMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What does memory for C cost: to allocate it, to have C write into each of its pages, and to free
 * it? The rows {@code zeroed} promise C zeros, and the rows {@code raw} do not: a column is in one
 * of them, or in both, as the technology has it.
 *
 * <p>C gets the address by the same call in every column but JAVA, so that nothing is optimised
 * away and pages that were only promised are paid for. Freed at once are FFM_CONFINED and
 * FFM_SHARED, an arena each; FFM_POOL, a slice of memory that is there already; FFM_MALLOC, JNI,
 * JAVACPP_MALLOC and JNA_MALLOC, the C library's malloc and calloc called by each; JAVACPP and
 * JNA_MEMORY, closed. JAVACPP_UNTRACKED is JAVACPP with {@code
 * org.bytedeco.javacpp.nopointergc=true}.
 *
 * <p>FFM_AUTO, DIRECT_BUFFER and JNR are freed when the collector has seen that they are garbage.
 * Their JVM has a small young generation, so that each iteration has collections in it. At most as
 * much as the heap, 256 MiB, may wait to be freed: the JVM then collects and waits for the first
 * two, and here the benchmark does so for JNR, since nobody else would. All of that is in the
 * figures.
 *
 * <p>The rows with busy threads run Java in a loop in so many other threads. Closing a shared arena
 * waits until each of them has answered; the other columns show what it costs to share the
 * processors.
 *
 * <p>It does not answer how threads that allocate hinder each other, nor what other allocators than
 * that of the C library at hand would do.
 *
 * <p>Expect a slice to cost next to nothing and a confined arena little more than malloc; zeroing
 * to count from kilobytes on; and a shared arena to cost microseconds, or the time slices of the
 * scheduler when more threads are busy than there are processors. Memory that malloc gets back is
 * there at once, even a mebibyte (glibc learns to keep it: mallopt(3), M_MMAP_THRESHOLD); what the
 * collector frees late has been fetched from the operating system meanwhile, page by page. calloc
 * is not malloc and clearing: by glibc 2.36 it takes longer for a few bytes, which JNI, the
 * baseline, has to pay, and an arena has not.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * Allocation/}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Allocation {

  private static final int PAGE = 4 << 10;
  private static final int LARGEST = 1 << 20;

  private static final List<String> ROWS = List.of("zeroed", "raw");

  private static final List<String> COLUMNS =
      List.of(
          "JAVA",
          "FFM_CONFINED",
          "FFM_SHARED",
          "FFM_AUTO",
          "FFM_POOL",
          "FFM_MALLOC",
          "JNI",
          "DIRECT_BUFFER",
          "JAVACPP",
          "JAVACPP_UNTRACKED",
          "JAVACPP_MALLOC",
          "JNA_MEMORY",
          "JNA_MALLOC",
          "JNR");

  private static final Map<String, Integer> SIZES = new LinkedHashMap<>();

  private static final List<Integer> BUSY_THREADS = List.of(1, 8);

  private static final Set<String> BESIDE_THREADS = Set.of("FFM_CONFINED", "FFM_SHARED", "JNI");

  private static final String TELLING_ROW = "zeroed 256 B";

  private static final Set<String> TELLING_COLUMNS =
      Set.of("FFM_CONFINED", "FFM_POOL", "JNI", "JNA_MEMORY");

  /**
   * With a large young generation most iterations would have no collection in them, and what the
   * collector must free would seem to cost nothing.
   */
  private static final List<String> COLLECTING_OFTEN = List.of("-Xmn16m");

  private static final Map<String, List<String>> JVM_ARGUMENTS =
      Map.of(
          "FFM_AUTO", COLLECTING_OFTEN,
          "DIRECT_BUFFER", COLLECTING_OFTEN,
          "JNR", COLLECTING_OFTEN,
          "JAVACPP_UNTRACKED", List.of("-Dorg.bytedeco.javacpp.nopointergc=true"));

  /** As much as the JVM lets wait of buffers and automatic arenas: as large as the heap is. */
  private static final long MOST_BYTES_WAITING = (long) Cell.SMALL_HEAP_MEBIBYTES << 20;

  static {
    SIZES.put("16 B", 16);
    SIZES.put("256 B", 256);
    SIZES.put("4 KiB", 4 << 10);
    SIZES.put("64 KiB", 64 << 10);
    SIZES.put("1 MiB", LARGEST);
  }

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "Allocation";
        }

        @Override
        public String asks() {
          return "What does it cost to allocate memory for C, and to free it?";
        }

        @Override
        public String baseline() {
          return "JNI";
        }

        @Override
        public List<Cell> cells(Profile profile) {
          List<Cell> cells = new ArrayList<>();
          for (String row : ROWS) {
            SIZES.forEach((name, size) -> of(row).forEach(cell -> cells.add(at(cell, name, size))));
          }
          for (int threads : BUSY_THREADS) {
            of("zeroed")
                .filter(cell -> BESIDE_THREADS.contains(cell.column()))
                .forEach(cell -> cells.add(beside(cell, threads)));
          }
          if (profile == Profile.QUICK) {
            cells.removeIf(
                cell ->
                    !cell.row().equals(TELLING_ROW) || !TELLING_COLUMNS.contains(cell.column()));
          }
          return cells;
        }

        @Override
        public Map<String, String> notPossible() {
          Map<String, String> reasons = new LinkedHashMap<>();
          reasons.put("raw JAVA", "Java zeroes what it allocates");
          for (String arena : List.of("FFM_CONFINED", "FFM_SHARED", "FFM_AUTO")) {
            reasons.put("raw " + arena, "an arena zeroes what it allocates");
          }
          reasons.put("raw DIRECT_BUFFER", "Java zeroes what it allocates");
          reasons.put("zeroed JNA_MALLOC", "JNA has malloc but no calloc; JNA_MEMORY is cleared");
          reasons.put(
              "FFM_GLOBAL",
              "nothing frees the memory of the global arena, and what would be measured is a"
                  + " process that grows until it is killed");
          return reasons;
        }
      };

  private static Stream<Cell> of(String row) {
    return DirectCalls.of(Allocation.class, ROWS, COLUMNS).filter(cell -> cell.row().equals(row));
  }

  private static Cell at(Cell cell, String name, int size) {
    return with(cell, name, Map.of("size", "" + size));
  }

  private static Cell beside(Cell cell, int threads) {
    return with(
        cell,
        "16 B beside " + threads + (threads == 1 ? " busy thread" : " busy threads"),
        Map.of("size", "16", "busyThreads", "" + threads));
  }

  private static Cell with(Cell cell, String setting, Map<String, String> parameters) {
    return new Cell(
        cell.question(),
        cell.row() + " " + setting,
        cell.column(),
        cell.benchmark(),
        parameters,
        cell.heapMebibytes(),
        cell.operations(),
        JVM_ARGUMENTS.getOrDefault(cell.column(), List.of()),
        cell.firstCalls());
  }

  /** In bytes. */
  @Param("256")
  public int size;

  @Param("0")
  public int busyThreads;

  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean stopped;
  private volatile long computed;
  private long bytesWaiting;

  /** Starts the busy threads, and returns when all of them run. */
  @Setup
  public void startThreads() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(busyThreads);
    for (int i = 0; i < busyThreads; i++) {
      threads.add(
          Thread.ofPlatform()
              .daemon()
              .start(
                  () -> {
                    running.countDown();
                    long x = 1;
                    while (!stopped) {
                      x = x * 31 + 1;
                    }
                    computed = x;
                  }));
    }
    running.await();
  }

  /** Ends them. */
  @TearDown
  public void stopThreads() throws InterruptedException {
    stopped = true;
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** What the slices are of. */
  @State(Scope.Benchmark)
  public static class Pool {
    private final Arena arena = Arena.ofShared();
    private final MemorySegment memory = arena.allocate(LARGEST, PAGE);

    /** Frees the memory. */
    @TearDown
    public void release() {
      arena.close();
    }
  }

  private long touch(MemorySegment memory) {
    return FfmMemory.touch(memory.address(), size);
  }

  /** What C does to the others, in Java. */
  @Benchmark
  public byte[] zeroed_JAVA() {
    byte[] memory = new byte[size];
    for (int i = 0; i < memory.length; i += PAGE) {
      memory[i] = 1;
    }
    return memory;
  }

  @Benchmark
  public long zeroed_FFM_CONFINED() {
    try (Arena arena = Arena.ofConfined()) {
      return touch(arena.allocate(size));
    }
  }

  @Benchmark
  public long zeroed_FFM_SHARED() {
    try (Arena arena = Arena.ofShared()) {
      return touch(arena.allocate(size));
    }
  }

  @Benchmark
  public long zeroed_FFM_AUTO() {
    MemorySegment memory = Arena.ofAuto().allocate(size);
    try {
      return touch(memory);
    } finally {
      reachabilityFence(memory);
    }
  }

  /** Freeing is to slice the same memory anew. */
  @Benchmark
  public long zeroed_FFM_POOL(Pool pool) {
    return touch(SegmentAllocator.slicingAllocator(pool.memory).allocate(size).fill((byte) 0));
  }

  @Benchmark
  public long raw_FFM_POOL(Pool pool) {
    return touch(SegmentAllocator.slicingAllocator(pool.memory).allocate(size));
  }

  @Benchmark
  public long zeroed_FFM_MALLOC() {
    return touchAndFree(FfmMemory.allocateZeroed(size));
  }

  @Benchmark
  public long raw_FFM_MALLOC() {
    return touchAndFree(FfmMemory.allocate(size));
  }

  private long touchAndFree(MemorySegment memory) {
    try {
      return touch(memory);
    } finally {
      FfmMemory.free(memory);
    }
  }

  @Benchmark
  public long zeroed_JNI() {
    return touchAndFree(JniMemory.allocateZeroed(size));
  }

  @Benchmark
  public long raw_JNI() {
    return touchAndFree(JniMemory.allocate(size));
  }

  private long touchAndFree(long address) {
    try {
      return FfmMemory.touch(address, size);
    } finally {
      JniMemory.free(address);
    }
  }

  @Benchmark
  public long zeroed_DIRECT_BUFFER() {
    ByteBuffer memory = ByteBuffer.allocateDirect(size);
    try {
      return touch(MemorySegment.ofBuffer(memory));
    } finally {
      reachabilityFence(memory);
    }
  }

  @Benchmark
  public long zeroed_JAVACPP() {
    return touchAndClose(JavaCppMemory.allocateZeroed(size));
  }

  @Benchmark
  public long raw_JAVACPP() {
    return touchAndClose(JavaCppMemory.allocate(size));
  }

  @Benchmark
  public long zeroed_JAVACPP_UNTRACKED() {
    return touchAndClose(JavaCppMemory.allocateZeroed(size));
  }

  @Benchmark
  public long raw_JAVACPP_UNTRACKED() {
    return touchAndClose(JavaCppMemory.allocate(size));
  }

  private long touchAndClose(BytePointer memory) {
    try (memory) {
      return FfmMemory.touch(memory.address(), size);
    }
  }

  @Benchmark
  public long zeroed_JAVACPP_MALLOC() {
    return touchAndFree(JavaCppMemory.calloc(size));
  }

  @Benchmark
  public long raw_JAVACPP_MALLOC() {
    return touchAndFree(JavaCppMemory.malloc(size));
  }

  private long touchAndFree(Pointer memory) {
    try {
      return FfmMemory.touch(memory.address(), size);
    } finally {
      JavaCppMemory.free(memory);
    }
  }

  @Benchmark
  public long zeroed_JNA_MEMORY() {
    return touchAndClose(JnaMemory.allocateZeroed(size));
  }

  @Benchmark
  public long raw_JNA_MEMORY() {
    return touchAndClose(JnaMemory.allocate(size));
  }

  private long touchAndClose(Memory memory) {
    try (memory) {
      return FfmMemory.touch(JnaMemory.address(memory), size);
    }
  }

  @Benchmark
  public long raw_JNA_MALLOC() {
    long address = JnaMemory.malloc(size);
    try {
      return FfmMemory.touch(address, size);
    } finally {
      JnaMemory.free(address);
    }
  }

  @Benchmark
  public long zeroed_JNR() {
    return touchAndLeave(JnrMemory.allocateZeroed(size));
  }

  @Benchmark
  public long raw_JNR() {
    return touchAndLeave(JnrMemory.allocate(size));
  }

  private long touchAndLeave(jnr.ffi.Pointer memory) {
    try {
      return FfmMemory.touch(memory.address(), size);
    } finally {
      reachabilityFence(memory);
      bytesWaiting += size;
      if (bytesWaiting >= MOST_BYTES_WAITING) {
        bytesWaiting = 0;
        freeGarbage();
      }
    }
  }

  /** JNR frees by finalizers. */
  @SuppressWarnings("removal")
  private static void freeGarbage() {
    System.gc();
    System.runFinalization();
  }
}
