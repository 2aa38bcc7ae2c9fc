// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacksort;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrCallbacks;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

@Measures(technology = Technology.JNR, meaning = "qsort calls Java through a delegate object.")
public class JnrCallbackSort extends CallbackSortColumn {

  /** The ints, and a comparison of JNR. */
  @State(Scope.Benchmark)
  public static class Jnr extends OffHeap {
    private JnrCallbacks.Comparison comparison =
        (one, other) -> Integer.compare(one.getInt(0), other.getInt(0));
  }

  @Benchmark
  public MemorySegment sort(Jnr state) {
    MemorySegment ints = state.fresh();
    JnrCallbacks.sort(ints, state.comparison);
    return ints;
  }
}
