// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaCalls;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    variant = "FUNCTION",
    meaning = "JNA without a mapping: Function.invoke with an array of arguments.")
public class JnaFunctionCallOverhead extends CallOverheadColumn {

  @Benchmark
  public void empty() {
    JnaCalls.tg_empty();
  }

  @Benchmark
  public int add() {
    return JnaCalls.tg_add_ints(a, b);
  }
}
