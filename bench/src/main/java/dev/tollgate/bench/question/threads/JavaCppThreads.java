// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.threads;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppBindings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(technology = Technology.JAVACPP, meaning = "A JavaCPP call, without a pointer.")
public class JavaCppThreads extends ThreadsColumn {

  @Benchmark
  public int call() {
    return JavaCppBindings.tg_add_ints(a, b);
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long callVirtual() {
    return inVirtualThreads(
        () -> {
          int sum = a;
          for (int i = 0; i < CALLS; i++) {
            sum = JavaCppBindings.tg_add_ints(sum, b);
          }
          return sum;
        });
  }
}
