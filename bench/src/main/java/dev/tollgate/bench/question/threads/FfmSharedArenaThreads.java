// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.threads;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.ffm.FfmKernelBindings;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

@Measures(
    technology = Technology.FFM,
    variant = "SHARED_ARENA",
    meaning = "A segment of one shared arena, which every call acquires and releases.")
public class FfmSharedArenaThreads extends ThreadsColumn {

  /** One arena for all threads, closed at the end. */
  @State(Scope.Benchmark)
  public static class SharedArena {
    private final Arena arena = Arena.ofShared();
    private MemorySegment number = AlignedMemory.in(arena).allocateFrom(JAVA_DOUBLE, NUMBER);

    /** Frees the memory. */
    @TearDown
    public void release() {
      arena.close();
    }
  }

  @Benchmark
  public double pointer(SharedArena arena) {
    return FfmKernelBindings.tg_sum(arena.number, 1);
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long pointerVirtual(SharedArena arena) {
    return inVirtualThreads(
        () -> {
          double sum = 0;
          for (int i = 0; i < CALLS; i++) {
            sum += FfmKernelBindings.tg_sum(arena.number, 1);
          }
          return (long) sum;
        });
  }
}
