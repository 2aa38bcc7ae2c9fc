// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVA,
    variant = "INLINED",
    meaning = "A Java method that C2 inlines: the cost of JMH itself.")
public class JavaInlinedCallOverhead extends CallOverheadColumn {

  @Benchmark
  public void empty() {}

  @Benchmark
  public int add() {
    return a + b;
  }
}
