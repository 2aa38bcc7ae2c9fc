// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmMemory;
import dev.tollgate.javacpp.JavaCppMemory;
import org.bytedeco.javacpp.Pointer;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = "MALLOC",
    meaning = "Pointer.malloc, calloc and free.")
public class JavaCppMallocAllocation extends AllocationColumn {

  @Benchmark
  public long zeroed() {
    return touchAndFreePointer(JavaCppMemory.calloc(size));
  }

  @Benchmark
  public long raw() {
    return touchAndFreePointer(JavaCppMemory.malloc(size));
  }

  private long touchAndFreePointer(Pointer memory) {
    try {
      return FfmMemory.touch(memory.address(), size);
    } finally {
      JavaCppMemory.free(memory);
    }
  }
}
