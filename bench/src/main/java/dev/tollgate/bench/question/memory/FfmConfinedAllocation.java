// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "CONFINED",
    meaning = "A confined arena for each allocation.",
    headline = true)
public class FfmConfinedAllocation extends AllocationColumn {

  @Benchmark
  public long zeroed() {
    try (Arena arena = Arena.ofConfined()) {
      return touch(arena.allocate(size));
    }
  }
}
