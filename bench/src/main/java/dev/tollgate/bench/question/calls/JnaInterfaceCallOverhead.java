// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceBindings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    meaning = "A method of an interface that Native.load implements.",
    headline = true)
public class JnaInterfaceCallOverhead extends CallOverheadColumn {

  @Benchmark
  public void empty() {
    JnaInterfaceBindings.LIBRARY.tg_empty();
  }

  @Benchmark
  public int add() {
    return JnaInterfaceBindings.LIBRARY.tg_add_ints(a, b);
  }
}
