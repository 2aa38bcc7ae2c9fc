// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.functions;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.purejava.JavaFunctions;
import java.util.function.IntBinaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    technology = Technology.JAVA,
    meaning = "An implementation of an interface for each function, in Java.")
public class JavaManyFunctions extends ManyFunctionsColumn {

  private IntBinaryOperator[] called;

  @Override
  void take(int n) {
    called = inTurn(JavaFunctions.functions(n));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int add() {
    int sum = a;
    for (IntBinaryOperator function : called) {
      sum = function.applyAsInt(sum, b);
    }
    return sum;
  }
}
