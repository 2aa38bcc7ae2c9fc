// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import static java.lang.ref.Reference.reachabilityFence;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "AUTO",
    meaning = "An automatic arena, which the garbage collector frees.",
    jvmArguments = "-Xmn16m",
    leavesWork = true)
public class FfmAutoAllocation extends AllocationColumn {

  @Benchmark
  public long zeroed() {
    MemorySegment memory = Arena.ofAuto().allocate(size);
    try {
      return touch(memory);
    } finally {
      reachabilityFence(memory);
    }
  }
}
