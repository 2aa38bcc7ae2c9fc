// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.functions;

import com.sun.jna.Function;
import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceFunctions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    technology = Technology.JNA_INTERFACE,
    variant = "FUNCTION",
    meaning = "A Function for each function, called with an array of arguments.")
public class JnaFunctionManyFunctions extends ManyFunctionsColumn {

  private Function[] called;

  @Override
  void take(int n) {
    called = inTurn(JnaInterfaceFunctions.addresses(n));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int add() {
    int sum = a;
    for (Function function : called) {
      sum = JnaInterfaceFunctions.addAt(function, sum, b);
    }
    return sum;
  }
}
