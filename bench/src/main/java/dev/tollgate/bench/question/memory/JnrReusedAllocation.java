// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrMemory;
import jnr.ffi.Pointer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

@Measures(
    technology = Technology.JNR,
    mode = TransferMode.REUSED,
    meaning = "A slice of memory of JNR-FFI that is reused for each operation.",
    headline = true)
public class JnrReusedAllocation extends AllocationColumn {

  /** The memory of the slices, which the garbage collector frees at the end. */
  @State(Scope.Benchmark)
  public static class Pool {
    private final Pointer memory = JnrMemory.allocate(LARGEST);
  }

  /** The next operation reuses the memory, so nothing is freed. */
  @Benchmark
  public long zeroed(Pool pool) {
    Pointer slice = pool.memory.slice(0, size);
    slice.setMemory(0, size, (byte) 0);
    return touch(slice.address());
  }

  @Benchmark
  public long raw(Pool pool) {
    return touch(pool.memory.slice(0, size).address());
  }
}
