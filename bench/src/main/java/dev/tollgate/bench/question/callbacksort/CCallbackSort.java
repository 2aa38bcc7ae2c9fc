// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacksort;

import dev.tollgate.bench.control.ControlBindings;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmCallbacks;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(variant = "C", meaning = "qsort calls a comparison function in C.")
public class CCallbackSort extends CallbackSortColumn {

  @Benchmark
  public MemorySegment sort(OffHeap state) {
    MemorySegment ints = state.fresh();
    FfmCallbacks.sort(ints, ControlBindings.TG_COMPARE_INTS);
    return ints;
  }
}
