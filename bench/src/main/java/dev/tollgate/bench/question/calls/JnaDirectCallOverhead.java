// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaDirectBindings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    meaning = "A native method that Native.register binds.",
    headline = true)
public class JnaDirectCallOverhead extends CallOverheadColumn {

  @Benchmark
  public void empty() {
    JnaDirectBindings.tg_empty();
  }

  @Benchmark
  public int add() {
    return JnaDirectBindings.tg_add_ints(a, b);
  }
}
