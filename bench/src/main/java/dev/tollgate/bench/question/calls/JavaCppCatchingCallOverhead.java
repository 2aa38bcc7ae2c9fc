// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppCalls;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = "CATCHING",
    meaning = "JavaCPP's default: the generated glue catches C++ exceptions.")
public class JavaCppCatchingCallOverhead extends CallOverheadColumn {

  @Benchmark
  public void empty() {
    JavaCppCalls.tg_empty();
  }

  @Benchmark
  public int add() {
    return JavaCppCalls.tg_add_ints(a, b);
  }
}
