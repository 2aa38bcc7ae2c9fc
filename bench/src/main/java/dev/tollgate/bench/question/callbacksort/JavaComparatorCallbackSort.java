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

@Measures(
    technology = Technology.JAVA,
    variant = "COMPARATOR",
    meaning = "Arrays.sort of an Integer[] with a Comparator.")
public class JavaComparatorCallbackSort extends CallbackSortColumn {

  /** Ints for Java, as objects. */
  @State(Scope.Benchmark)
  public static class Boxed {
    @Param("64")
    public int n;

    private Integer[] input;
    private Integer[] ints;

    /** Makes the ints. */
    @Setup
    public void prepare() {
      input = Arrays.stream(ints(n)).boxed().toArray(Integer[]::new);
      ints = new Integer[n];
    }
  }

  @Benchmark
  public Integer[] sort(Boxed state) {
    System.arraycopy(state.input, 0, state.ints, 0, state.n);
    Arrays.sort(state.ints, Integer::compare);
    return state.ints;
  }
}
