// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import static java.lang.ref.Reference.reachabilityFence;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.ffm.FfmMemory;
import dev.tollgate.jnr.JnrMemory;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    meaning = "Memory of JNR-FFI, which the garbage collector frees.",
    headline = true,
    jvmArguments = "-Xmn16m",
    leavesWork = true)
public class JnrAllocation extends AllocationColumn {

  /** The JVM lets as many bytes of buffers and automatic arenas wait: the size of the heap. */
  private static final long MOST_BYTES_WAITING = (long) Settings.SMALL_HEAP_MEBIBYTES << 20;

  private long bytesWaiting;

  @Benchmark
  public long zeroed() {
    return touchAndLeave(JnrMemory.allocateZeroed(size));
  }

  @Benchmark
  public long raw() {
    return touchAndLeave(JnrMemory.allocate(size));
  }

  private long touchAndLeave(jnr.ffi.Pointer memory) {
    try {
      return FfmMemory.touch(memory.address(), size);
    } finally {
      reachabilityFence(memory);
      bytesWaiting += size;
      if (bytesWaiting >= MOST_BYTES_WAITING) {
        bytesWaiting = 0;
        freeGarbage();
      }
    }
  }

  /** JNR-FFI frees memory in finalizers. */
  @SuppressWarnings("removal")
  private static void freeGarbage() {
    System.gc();
    System.runFinalization();
  }
}
