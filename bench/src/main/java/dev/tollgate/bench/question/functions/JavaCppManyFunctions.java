// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.functions;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppFunctions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    technology = Technology.JAVACPP,
    meaning = "A FunctionPointer for each function; their class has one native method.")
public class JavaCppManyFunctions extends ManyFunctionsColumn {

  private JavaCppFunctions.Addition[] called;

  @Override
  void take(int n) {
    called = inTurn(JavaCppFunctions.functions(n));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int add() {
    int sum = a;
    for (JavaCppFunctions.Addition function : called) {
      sum = function.call(sum, b);
    }
    return sum;
  }
}
