// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.functions;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniFunctions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    technology = Technology.JNI,
    meaning = "An implementation of an interface for each function, with a native method.")
public class JniManyFunctions extends ManyFunctionsColumn {

  private JniFunctions.Addition[] called;

  @Override
  void take(int n) {
    called = inTurn(JniFunctions.functions(n));
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int add() {
    int sum = a;
    for (JniFunctions.Addition function : called) {
      sum = function.add(sum, b);
    }
    return sum;
  }
}
