// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaMemory;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = {Technology.JNA_DIRECT, Technology.JNA_INTERFACE},
    variant = "MEMORY",
    meaning = "A JNA Memory, closed after use.",
    headline = true)
public class JnaMemoryAllocation extends AllocationColumn {

  @Benchmark
  public long zeroed() {
    return touchAndClose(JnaMemory.allocateZeroed(size));
  }

  @Benchmark
  public long raw() {
    return touchAndClose(JnaMemory.allocate(size));
  }
}
