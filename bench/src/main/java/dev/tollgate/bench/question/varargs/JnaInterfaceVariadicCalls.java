// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceVarargs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    meaning = "A method with an Object... parameter, as JNA maps variadic functions.")
public class JnaInterfaceVariadicCalls extends VariadicCallsColumn {

  @Benchmark
  public int one(OffHeap memory) {
    return JnaInterfaceVarargs.format(memory.out, memory.formatOne, a);
  }

  @Benchmark
  public int five(OffHeap memory) {
    return JnaInterfaceVarargs.format(memory.out, memory.formatFive, a, b, c, d, e);
  }
}
