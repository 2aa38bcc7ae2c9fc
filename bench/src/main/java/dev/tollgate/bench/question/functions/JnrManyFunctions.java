// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.functions;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrFunctions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

@Measures(
    technology = Technology.JNR,
    meaning = "An object with a @Delegate method for each function, of one generated class.")
public class JnrManyFunctions extends ManyFunctionsColumn {

  private JnrFunctions.Addition[] called;

  @Setup
  public void setUp() {
    JnrFunctions.Addition[] distinct = JnrFunctions.functions(functions);
    called = new JnrFunctions.Addition[CALLS];
    for (int i = 0; i < CALLS; i++) {
      called[i] = distinct[i % functions];
    }
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
