// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.functions;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.purejava.JavaFunctions;
import java.util.function.IntBinaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

@Measures(
    technology = Technology.JAVA,
    meaning = "An implementation of an interface for each function, in Java.")
public class JavaManyFunctions extends ManyFunctionsColumn {

  private IntBinaryOperator[] called;

  @Setup
  public void setUp() {
    IntBinaryOperator[] distinct = JavaFunctions.functions(functions);
    called = new IntBinaryOperator[CALLS];
    for (int i = 0; i < CALLS; i++) {
      called[i] = distinct[i % functions];
    }
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
