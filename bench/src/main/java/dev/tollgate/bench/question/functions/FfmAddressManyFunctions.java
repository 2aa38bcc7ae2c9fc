// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.functions;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmFunctions;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    technology = Technology.FFM,
    variant = "ADDRESS",
    meaning = "One downcall handle, which takes the address of the function as an argument.")
public class FfmAddressManyFunctions extends ManyFunctionsColumn {

  private MemorySegment[] called;

  @Override
  void take(int n) {
    called = inTurn(FfmFunctions.addresses(n));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int add() {
    int sum = a;
    for (MemorySegment function : called) {
      sum = FfmFunctions.addAt(function, sum, b);
    }
    return sum;
  }
}
