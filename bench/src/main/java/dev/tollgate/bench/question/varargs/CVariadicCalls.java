// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import dev.tollgate.bench.control.ControlBindings;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(variant = "C", meaning = "C calls the function, 10,000 times for each call from Java.")
public class CVariadicCalls extends VariadicCallsColumn {

  private static final int CALLS_IN_C = 10_000;

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public int one(OffHeap memory) {
    return ControlBindings.tg_repeat_format_one(
        CALLS_IN_C, memory.out, memory.out.byteSize(), memory.formatOne, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public int five(OffHeap memory) {
    return ControlBindings.tg_repeat_format_five(
        CALLS_IN_C, memory.out, memory.out.byteSize(), memory.formatFive, a, b, c, d, e);
  }
}
