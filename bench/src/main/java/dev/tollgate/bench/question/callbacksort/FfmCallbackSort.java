// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacksort;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmCallbacks;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

@Measures(
    technology = Technology.FFM,
    meaning = "qsort calls Java through an upcall stub, whose Java method catches exceptions.")
public class FfmCallbackSort extends CallbackSortColumn {

  /** The ints, and a comparison of FFM. */
  @State(Scope.Benchmark)
  public static class Ffm extends OffHeap {
    private FfmCallbacks.Callback comparison = FfmCallbacks.comparison(Integer::compare, arena);
  }

  @Benchmark
  public MemorySegment sort(Ffm state) {
    MemorySegment ints = state.fresh();
    FfmCallbacks.sort(ints, state.comparison);
    return ints;
  }
}
