// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacksort;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaDirectCallbacks;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    meaning = "qsort calls Java through a Callback object.")
public class JnaDirectCallbackSort extends CallbackSortColumn {

  @Benchmark
  public MemorySegment sort(Jna state) {
    MemorySegment ints = state.fresh();
    JnaDirectCallbacks.sort(ints, state.comparison);
    return ints;
  }
}
