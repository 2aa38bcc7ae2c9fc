// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.functions;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmFunctions;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

@Measures(
    technology = Technology.FFM,
    meaning = "A downcall handle for each function, in an array.")
public class FfmManyFunctions extends ManyFunctionsColumn {

  private MethodHandle[] called;

  @Setup
  public void setUp() {
    MethodHandle[] distinct = FfmFunctions.functions(functions);
    called = new MethodHandle[CALLS];
    for (int i = 0; i < CALLS; i++) {
      called[i] = distinct[i % functions];
    }
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
