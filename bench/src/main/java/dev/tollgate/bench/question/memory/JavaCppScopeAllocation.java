// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppMemory;
import org.bytedeco.javacpp.PointerScope;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = "SCOPE",
    meaning = "A BytePointer in a PointerScope, which frees it.")
@SuppressWarnings("try") // A scope is not referred to: pointers find it.
public class JavaCppScopeAllocation extends AllocationColumn {

  @Benchmark
  public long zeroed() {
    try (PointerScope scope = new PointerScope()) {
      return touch(JavaCppMemory.allocateZeroed(size).address());
    }
  }

  @Benchmark
  public long raw() {
    try (PointerScope scope = new PointerScope()) {
      return touch(JavaCppMemory.allocate(size).address());
    }
  }
}
