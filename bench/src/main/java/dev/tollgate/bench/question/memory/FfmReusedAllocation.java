// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.REUSED,
    meaning = "A slice of memory that is reused for each operation.",
    headline = true)
public class FfmReusedAllocation extends AllocationColumn {

  /** The memory of the slices. */
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

  /** The next operation reuses the slice, so nothing is freed. */
  @Benchmark
  public long zeroed(Pool pool) {
    return touch(SegmentAllocator.slicingAllocator(pool.memory).allocate(size).fill((byte) 0));
  }

  @Benchmark
  public long raw(Pool pool) {
    return touch(SegmentAllocator.slicingAllocator(pool.memory).allocate(size));
  }
}
