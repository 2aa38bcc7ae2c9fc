// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(technology = Technology.JAVA, meaning = "A byte array on the Java heap.")
public class JavaAllocation extends AllocationColumn {

  /** Java writes to each page, as C does in the other columns. */
  @Benchmark
  public byte[] zeroed() {
    byte[] memory = new byte[size];
    for (int i = 0; i < memory.length; i += PAGE) {
      memory[i] = 1;
    }
    return memory;
  }
}
