// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrVarargs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    meaning = "A method with fixed parameter types, annotated with @Variadic.")
public class JnrVariadicCalls extends VariadicCallsColumn {

  @Benchmark
  public int one(OffHeap memory) {
    return JnrVarargs.format(memory.out, memory.formatOne, a);
  }

  @Benchmark
  public int five(OffHeap memory) {
    return JnrVarargs.format(memory.out, memory.formatFive, a, b, c, d, e);
  }
}
