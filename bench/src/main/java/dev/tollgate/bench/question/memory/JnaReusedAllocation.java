// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaMemory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

@Measures(
    technology = {Technology.JNA_DIRECT, Technology.JNA_INTERFACE},
    mode = TransferMode.REUSED,
    meaning = "A slice of a Memory that is reused for each operation.",
    headline = true)
public class JnaReusedAllocation extends AllocationColumn {

  /** The memory of the slices. */
  @State(Scope.Benchmark)
  public static class Pool {
    private final Memory memory = JnaMemory.allocate(LARGEST);

    /** Frees the memory. */
    @TearDown
    public void release() {
      memory.close();
    }
  }

  /** The next operation reuses the memory, so nothing is freed. */
  @Benchmark
  public long zeroed(Pool pool) {
    Pointer slice = pool.memory.share(0, size);
    slice.clear(size);
    return touch(Pointer.nativeValue(slice));
  }

  @Benchmark
  public long raw(Pool pool) {
    return touch(Pointer.nativeValue(pool.memory.share(0, size)));
  }
}
