// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacksort;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.jna.JnaInterfaceCallbacks;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What the columns of {@link CallbackSort} share. */
public abstract class CallbackSortColumn extends MeasuredColumn {

  /** The same at each call. */
  static int[] ints(int n) {
    return new SplittableRandom(n).ints(n).toArray();
  }

  /** Ints for C. */
  @State(Scope.Benchmark)
  public static class OffHeap {
    @Param("64")
    public int n;

    final Arena arena = Arena.ofShared();
    MemorySegment input;
    MemorySegment ints;

    /** Makes the ints. */
    @Setup
    public void prepare() {
      input = AlignedMemory.in(arena).allocateFrom(JAVA_INT, ints(n));
      ints = AlignedMemory.segment(input.byteSize(), arena);
    }

    /** Frees them, and what else is in their arena. */
    @TearDown
    public void release() {
      arena.close();
    }

    MemorySegment fresh() {
      return ints.copyFrom(input);
    }
  }

  /** The ints, and a comparison of JNA. */
  @State(Scope.Benchmark)
  public static class Jna extends OffHeap {
    JnaInterfaceCallbacks.Comparison comparison =
        (one, other) -> Integer.compare(one.getInt(0), other.getInt(0));
  }
}
