// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.functions;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniFunctions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    technology = Technology.JNI,
    variant = "ADDRESS",
    meaning = "One native method, which takes the address of the function as a long.")
public class JniAddressManyFunctions extends ManyFunctionsColumn {

  private long[] called;

  @Override
  void take(int n) {
    long[] distinct = JniFunctions.addresses(n);
    called = new long[CALLS];
    for (int i = 0; i < CALLS; i++) {
      called[i] = distinct[i % n];
    }
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int add() {
    int sum = a;
    for (long function : called) {
      sum = JniFunctions.addAt(function, sum, b);
    }
    return sum;
  }
}
