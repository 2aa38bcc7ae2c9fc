// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.functions;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniFunctions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

@Measures(
    technology = Technology.JNI,
    meaning = "An implementation of an interface for each function, with a native method.")
public class JniManyFunctions extends ManyFunctionsColumn {

  private JniFunctions.Addition[] called;

  @Setup
  public void setUp() {
    JniFunctions.Addition[] distinct = JniFunctions.functions(functions);
    called = new JniFunctions.Addition[CALLS];
    for (int i = 0; i < CALLS; i++) {
      called[i] = distinct[i % functions];
    }
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
