// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmMemory;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "MALLOC",
    meaning = "malloc, calloc and free, called through FFM.")
public class FfmMallocAllocation extends AllocationColumn {

  @Benchmark
  public long zeroed() {
    return touchAndFree(FfmMemory.allocateZeroed(size));
  }

  @Benchmark
  public long raw() {
    return touchAndFree(FfmMemory.allocate(size));
  }
}
