// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrVarargs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    variant = "OBJECTS",
    meaning = "A method with an Object... parameter.")
public class JnrObjectsVariadicCalls extends VariadicCallsColumn {

  @Benchmark
  public int one(OffHeap memory) {
    return JnrVarargs.formatAny(memory.out, memory.formatOne, a);
  }

  @Benchmark
  public int five(OffHeap memory) {
    return JnrVarargs.formatAny(memory.out, memory.formatFive, a, b, c, d, e);
  }
}
