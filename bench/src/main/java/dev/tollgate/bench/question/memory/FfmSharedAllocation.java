// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "SHARED",
    meaning = "A shared arena for each allocation.")
public class FfmSharedAllocation extends AllocationColumn {

  @Benchmark
  public long zeroed() {
    try (Arena arena = Arena.ofShared()) {
      return touch(arena.allocate(size));
    }
  }
}
