// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.functions;

import static java.lang.foreign.ValueLayout.ADDRESS;

import dev.tollgate.bench.control.ControlBindings;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmFunctions;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    variant = "C",
    meaning =
        "C calls the functions through pointers in an array, 10,000 times for each call from Java.")
public class CManyFunctions extends ManyFunctionsColumn {

  private static final int CALLS_IN_C = 10_000;

  private MemorySegment called;

  @Override
  void take(int n) {
    MemorySegment[] inTurn = inTurn(FfmFunctions.addresses(n));
    called = Arena.ofAuto().allocate(ADDRESS, CALLS);
    for (int i = 0; i < CALLS; i++) {
      called.setAtIndex(ADDRESS, i, inTurn[i]);
    }
  }

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public int add() {
    return ControlBindings.tg_repeat_additions(CALLS_IN_C / CALLS, called, CALLS, a, b);
  }
}
