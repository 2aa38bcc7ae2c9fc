// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmMemory;
import dev.tollgate.jna.JnaMemory;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = {Technology.JNA_DIRECT, Technology.JNA_INTERFACE},
    variant = "MALLOC",
    meaning = "Native.malloc and Native.free.")
public class JnaMallocAllocation extends AllocationColumn {

  @Benchmark
  public long raw() {
    long address = JnaMemory.malloc(size);
    try {
      return FfmMemory.touch(address, size);
    } finally {
      JnaMemory.free(address);
    }
  }
}
