// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import static java.lang.ref.Reference.reachabilityFence;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVA,
    variant = "DIRECT_BUFFER",
    meaning = "ByteBuffer.allocateDirect, which the garbage collector frees.",
    jvmArguments = "-Xmn16m",
    leavesWork = true)
public class JavaDirectBufferAllocation extends AllocationColumn {

  @Benchmark
  public long zeroed() {
    ByteBuffer memory = ByteBuffer.allocateDirect(size);
    try {
      return touch(MemorySegment.ofBuffer(memory));
    } finally {
      reachabilityFence(memory);
    }
  }
}
