// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppMemory;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = "NO_LIMIT",
    meaning =
        "A BytePointer; JavaCPP does not ask how much memory the process has:"
            + " -Dorg.bytedeco.javacpp.maxPhysicalBytes=0.",
    jvmArguments = "-Dorg.bytedeco.javacpp.maxPhysicalBytes=0")
public class JavaCppNoLimitAllocation extends AllocationColumn {

  @Benchmark
  public long zeroed() {
    return touchAndClose(JavaCppMemory.allocateZeroed(size));
  }

  @Benchmark
  public long raw() {
    return touchAndClose(JavaCppMemory.allocate(size));
  }
}
