// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.bench.workload.AlignedMemory;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;

/** An {@link ArrayPassing} column whose data is in a direct buffer. */
public abstract class BufferArrayPassingColumn extends ArrayPassingColumn {

  DoubleBuffer doubleBuffer;
  ByteBuffer byteBuffer;

  @Override
  void hold() {
    byteBuffer = AlignedMemory.buffer(bytes);
    doubleBuffer = byteBuffer.asDoubleBuffer();
    passed = MemorySegment.ofBuffer(byteBuffer);
  }
}
