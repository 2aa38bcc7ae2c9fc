// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.functions;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrFunctions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    technology = Technology.JNR,
    meaning = "An object with a @Delegate method for each function, of one generated class.")
public class JnrManyFunctions extends ManyFunctionsColumn {

  private JnrFunctions.Addition[] called;

  @Override
  void take(int n) {
    called = inTurn(JnrFunctions.functions(n));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int add() {
    int sum = a;
    for (JnrFunctions.Addition function : called) {
      sum = function.add(sum, b);
    }
    return sum;
  }
}
