// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniMemory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

@Measures(
    technology = Technology.JNI,
    mode = TransferMode.REUSED,
    meaning = "A block of malloc that is reused for each operation.",
    headline = true)
public class JniReusedAllocation extends AllocationColumn {

  /** The memory of every operation. */
  @State(Scope.Benchmark)
  public static class Pool {
    private final long memory = JniMemory.allocate(LARGEST);

    /** Frees the memory. */
    @TearDown
    public void release() {
      JniMemory.free(memory);
    }
  }

  /** The next operation reuses the memory, so nothing is freed. */
  @Benchmark
  public long zeroed(Pool pool) {
    JniMemory.clear(pool.memory, size);
    return touch(pool.memory);
  }

  @Benchmark
  public long raw(Pool pool) {
    return touch(pool.memory);
  }
}
