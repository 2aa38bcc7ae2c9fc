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
    variant = "OWN_ARENA",
    meaning = "Each thread passes a segment of its own confined arena.")
public class FfmOwnArenaThreads extends ThreadsColumn {

  /** One arena for each thread. */
  @State(Scope.Thread)
  public static class OwnArena {
    private final Arena arena = Arena.ofConfined();
    private MemorySegment number = AlignedMemory.in(arena).allocateFrom(JAVA_DOUBLE, NUMBER);

    /** Frees the memory. */
    @TearDown
    public void release() {
      arena.close();
    }
  }

  @Benchmark
  public double pointer(OwnArena arena) {
    return FfmKernelBindings.tg_sum(arena.number, 1);
  }

  /** Each thread opens an arena, allocates a number in it, and closes it after its calls. */
  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long pointerVirtual() {
    return inVirtualThreads(
        () -> {
          try (Arena arena = Arena.ofConfined()) {
            MemorySegment number = arena.allocateFrom(JAVA_DOUBLE, NUMBER);
            double sum = 0;
            for (int i = 0; i < CALLS; i++) {
              sum += FfmKernelBindings.tg_sum(number, 1);
            }
            return (long) sum;
          }
        });
  }
}
