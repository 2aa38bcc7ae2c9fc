// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmVarargs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    meaning = "A handle with Linker.Option.firstVariadicArg, one for each list of argument types.")
public class FfmVariadicCalls extends VariadicCallsColumn {

  @Benchmark
  public int one(OffHeap memory) {
    return FfmVarargs.format(memory.out, memory.formatOne, a);
  }

  @Benchmark
  public int five(OffHeap memory) {
    return FfmVarargs.format(memory.out, memory.formatFive, a, b, c, d, e);
  }
}
