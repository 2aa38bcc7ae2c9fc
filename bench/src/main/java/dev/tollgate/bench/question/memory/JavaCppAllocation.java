// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppMemory;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    meaning = "A BytePointer, closed after use.",
    headline = true)
public class JavaCppAllocation extends AllocationColumn {

  @Benchmark
  public long zeroed() {
    return touchAndClose(JavaCppMemory.allocateZeroed(size));
  }

  @Benchmark
  public long raw() {
    return touchAndClose(JavaCppMemory.allocate(size));
  }
}
