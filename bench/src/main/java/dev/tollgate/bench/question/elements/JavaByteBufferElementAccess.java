// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.elements;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.jni.JniElements;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVA,
    variant = "BYTE_BUFFER",
    meaning = "A direct ByteBuffer that JNI created.")
public class JavaByteBufferElementAccess extends ElementAccessColumn {

  /** A direct buffer. */
  public static class Bytes extends Held {
    private ByteBuffer a;

    @Override
    void hold() {
      a = AlignedMemory.buffer(elements * Double.BYTES);
      JniElements.randomFill(a, SEED);
    }

    @Override
    long address() {
      return MemorySegment.ofBuffer(a).address();
    }

    @Override
    double sum() {
      return order == null ? JniElements.sum(a) : JniElements.sum(a, order);
    }

    @Override
    void fill() {
      if (order == null) {
        JniElements.fill(a, x);
      } else {
        JniElements.fill(a, order, x);
      }
    }
  }

  @Benchmark
  public double sum(Bytes held) {
    return held.sum();
  }

  @Benchmark
  public Held fill(Bytes held) {
    held.fill();
    return held;
  }
}
