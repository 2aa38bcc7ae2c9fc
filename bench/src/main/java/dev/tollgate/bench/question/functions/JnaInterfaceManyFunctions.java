// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.functions;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceFunctions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    technology = Technology.JNA_INTERFACE,
    meaning = "A proxy of an interface that extends Callback for each function.")
public class JnaInterfaceManyFunctions extends ManyFunctionsColumn {

  private JnaInterfaceFunctions.Addition[] called;

  @Override
  void take(int n) {
    called = inTurn(JnaInterfaceFunctions.functions(n));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int add() {
    int sum = a;
    for (JnaInterfaceFunctions.Addition function : called) {
      sum = function.add(sum, b);
    }
    return sum;
  }
}
