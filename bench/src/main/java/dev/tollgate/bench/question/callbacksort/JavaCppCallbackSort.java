// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacksort;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppCallbacks;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

@Measures(technology = Technology.JAVACPP, meaning = "qsort calls Java through a FunctionPointer.")
public class JavaCppCallbackSort extends CallbackSortColumn {

  /** The ints, and a comparison of JavaCPP. */
  @State(Scope.Benchmark)
  public static class JavaCpp extends OffHeap {
    private JavaCppCallbacks.Comparison comparison =
        new JavaCppCallbacks.Comparison(Integer::compare);

    /** Frees the comparison. */
    @TearDown
    public void releaseComparison() {
      comparison.close();
    }
  }

  @Benchmark
  public MemorySegment sort(JavaCpp state) {
    MemorySegment ints = state.fresh();
    JavaCppCallbacks.sort(ints, state.comparison);
    return ints;
  }
}
