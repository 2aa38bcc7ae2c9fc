// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.elements;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.jnr.JnrElements;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(technology = Technology.JNR, meaning = "Pointer.getDouble and putDouble of JNR-FFI.")
public class JnrElementAccess extends ElementAccessColumn {

  /** A JNR-FFI Pointer. */
  public static class Jnr extends Held {
    private final Arena arena = Arena.ofConfined();
    private jnr.ffi.Pointer a;

    @Override
    void hold() {
      a = AlignedMemory.jnr((long) elements * Double.BYTES, arena);
      JnrElements.randomFill(a, SEED);
    }

    @Override
    long address() {
      return a.address();
    }

    @Override
    double sum() {
      return order == null ? JnrElements.sum(a) : JnrElements.sum(a, order);
    }

    @Override
    void fill() {
      if (order == null) {
        JnrElements.fill(a, x);
      } else {
        JnrElements.fill(a, order, x);
      }
    }

    @Override
    public void release() {
      arena.close();
    }
  }

  @Benchmark
  public double sum(Jnr held) {
    return held.sum();
  }

  @Benchmark
  public Held fill(Jnr held) {
    held.fill();
    return held;
  }
}
