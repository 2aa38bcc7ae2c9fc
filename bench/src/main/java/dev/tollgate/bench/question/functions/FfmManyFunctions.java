// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.functions;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmFunctions;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    technology = Technology.FFM,
    meaning = "A downcall handle for each function, in an array.")
public class FfmManyFunctions extends ManyFunctionsColumn {

  private MethodHandle[] called;

  @Override
  void take(int n) {
    called = inTurn(FfmFunctions.functions(n));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int add() {
    int sum = a;
    for (MethodHandle function : called) {
      sum = FfmFunctions.add(function, sum, b);
    }
    return sum;
  }
}
