// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacksort;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniCallbacks;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    variant = "UNCHECKED",
    meaning = "qsort calls the glue, which calls Java and never checks for an exception.")
public class JniUncheckedCallbackSort extends CallbackSortColumn {

  @Benchmark
  public MemorySegment sort(OffHeap state) {
    MemorySegment ints = state.fresh();
    JniCallbacks.uncheckedSort(ints.address(), state.n, Integer::compare);
    return ints;
  }
}
