// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacksort;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

@Measures(technology = Technology.JAVA, meaning = "Arrays.sort of an int[].")
public class JavaCallbackSort extends CallbackSortColumn {

  /** Ints for Java. */
  @State(Scope.Benchmark)
  public static class OnHeap {
    @Param("64")
    public int n;

    private int[] input;
    private int[] ints;

    /** Makes the ints. */
    @Setup
    public void prepare() {
      input = ints(n);
      ints = new int[n];
    }
  }

  @Benchmark
  public int[] sort(OnHeap state) {
    System.arraycopy(state.input, 0, state.ints, 0, state.n);
    Arrays.sort(state.ints);
    return state.ints;
  }
}
