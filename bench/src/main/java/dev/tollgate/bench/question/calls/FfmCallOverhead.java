// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmBindings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    meaning = "A downcall handle in a static final field, called with invokeExact.",
    headline = true)
public class FfmCallOverhead extends CallOverheadColumn {

  @Benchmark
  public void empty() {
    FfmBindings.tg_empty();
  }

  @Benchmark
  public int add() {
    return FfmBindings.tg_add_ints(a, b);
  }
}
