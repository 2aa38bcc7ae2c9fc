// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;

/** An {@link ArrayPassing} column whose data is in a direct buffer. */
public abstract class BufferArrayPassingColumn extends ArrayPassingColumn {

  DoubleBuffer doubleBuffer;
  ByteBuffer byteBuffer;

  @Override
  void hold() {
    byteBuffer = ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    doubleBuffer = byteBuffer.asDoubleBuffer();
    passed = MemorySegment.ofBuffer(byteBuffer);
  }
}
