// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacksort;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceCallbacks;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    meaning = "qsort calls Java through a Callback object.")
public class JnaInterfaceCallbackSort extends CallbackSortColumn {

  @Benchmark
  public MemorySegment sort(Jna state) {
    MemorySegment ints = state.fresh();
    JnaInterfaceCallbacks.sort(ints, state.comparison);
    return ints;
  }
}
