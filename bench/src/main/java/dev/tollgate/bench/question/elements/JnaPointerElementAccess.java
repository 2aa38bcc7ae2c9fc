// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.elements;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.jna.JnaElements;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = {Technology.JNA_DIRECT, Technology.JNA_INTERFACE},
    variant = "POINTER",
    meaning = "Pointer.getDouble and setDouble, which do not check bounds.")
public class JnaPointerElementAccess extends ElementAccessColumn {

  /** The same with a Pointer, which does not know its size. */
  public static class JnaPointer extends Held {
    private Memory memory;
    private Pointer a;

    @Override
    void hold() {
      memory = AlignedMemory.jna((long) elements * Double.BYTES);
      JnaElements.randomFill(memory, SEED);
      a = new Pointer(Pointer.nativeValue(memory));
    }

    @Override
    long address() {
      return Pointer.nativeValue(a);
    }

    @Override
    double sum() {
      return order == null ? JnaElements.sum(a, elements) : JnaElements.sum(a, order);
    }

    @Override
    void fill() {
      if (order == null) {
        JnaElements.fill(a, elements, x);
      } else {
        JnaElements.fill(a, order, x);
      }
    }

    @Override
    public void release() {
      memory.close();
    }
  }

  @Benchmark
  public double sum(JnaPointer held) {
    return held.sum();
  }

  @Benchmark
  public Held fill(JnaPointer held) {
    held.fill();
    return held;
  }
}
