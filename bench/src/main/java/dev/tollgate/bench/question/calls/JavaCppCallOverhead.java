// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppBindings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    meaning = "A native method with @NoException, so the generated glue has no try block.",
    headline = true)
public class JavaCppCallOverhead extends CallOverheadColumn {

  @Benchmark
  public void empty() {
    JavaCppBindings.tg_empty();
  }

  @Benchmark
  public int add() {
    return JavaCppBindings.tg_add_ints(a, b);
  }
}
