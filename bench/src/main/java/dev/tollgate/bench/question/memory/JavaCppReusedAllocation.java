// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppMemory;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

@Measures(
    technology = Technology.JAVACPP,
    mode = TransferMode.REUSED,
    meaning = "A BytePointer that is reused for each operation, with another limit.",
    headline = true)
public class JavaCppReusedAllocation extends AllocationColumn {

  /** The memory of every operation. JavaCPP would track a slice of it. */
  @State(Scope.Benchmark)
  public static class Pool {
    private final BytePointer memory = JavaCppMemory.allocate(LARGEST);

    /** Frees the memory. */
    @TearDown
    public void release() {
      memory.close();
    }
  }

  /** The next operation reuses the memory, so nothing is freed. */
  @Benchmark
  public long zeroed(Pool pool) {
    BytePointer memory = pool.memory.limit(size);
    Pointer.memset(memory, 0, size);
    return touch(memory.address());
  }

  @Benchmark
  public long raw(Pool pool) {
    BytePointer memory = pool.memory.limit(size);
    return touch(memory.address());
  }
}
