// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.bench.control.ControlBindings;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    variant = "C",
    meaning = "C calls the function through a pointer, 10,000 times for each call from Java.",
    headline = true)
public class CCallOverhead extends CallOverheadColumn {

  /** So many that the call from Java does not matter. */
  private static final int CALLS_IN_C = 10_000;

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public void empty() {
    ControlBindings.tg_repeat_empty(CALLS_IN_C);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public int add() {
    return ControlBindings.tg_repeat_add_ints(CALLS_IN_C, a, b);
  }
}
