// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.elements;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.jni.JniElements;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVA,
    variant = "DOUBLE_BUFFER",
    meaning = "A DoubleBuffer view of a direct buffer that JNI created.")
public class JavaDoubleBufferElementAccess extends ElementAccessColumn {

  /** A view of a direct buffer. */
  public static class Doubles extends Held {
    private DoubleBuffer a;

    @Override
    void hold() {
      ByteBuffer bytes = AlignedMemory.buffer(elements * Double.BYTES);
      JniElements.randomFill(bytes, SEED);
      a = bytes.asDoubleBuffer();
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
  public double sum(Doubles held) {
    return held.sum();
  }

  @Benchmark
  public Held fill(Doubles held) {
    held.fill();
    return held;
  }
}
