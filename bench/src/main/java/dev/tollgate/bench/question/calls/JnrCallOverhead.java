// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrBindings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    meaning = "A method of an interface that LibraryLoader implements.",
    headline = true)
public class JnrCallOverhead extends CallOverheadColumn {

  @Benchmark
  public void empty() {
    JnrBindings.LIBRARY.tg_empty();
  }

  @Benchmark
  public int add() {
    return JnrBindings.LIBRARY.tg_add_ints(a, b);
  }
}
