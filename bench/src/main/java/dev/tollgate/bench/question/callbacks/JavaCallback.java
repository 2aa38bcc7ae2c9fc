// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacks;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(technology = Technology.JAVA, meaning = "Java calls a Java method that is not inlined.")
public class JavaCallback extends CallbackColumn {

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call0() {
    calls = 0;
    for (int i = 0; i < CALLS; i++) {
      notInlined();
    }
    return calls;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call1() {
    long sum = 0;
    for (int i = 0; i < CALLS; i++) {
      sum += notInlined(a);
    }
    return sum;
  }

  @Benchmark
  public long once() {
    return notInlined(a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call5() {
    long sum = 0;
    for (int i = 0; i < CALLS; i++) {
      sum += notInlined(a, 1, 2, 3, 4);
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call10() {
    long sum = 0;
    for (int i = 0; i < CALLS; i++) {
      sum += notInlined(a, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }
    return sum;
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static void notInlined() {
    count();
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static int notInlined(int a) {
    return next(a);
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static int notInlined(int a, int b, int c, int d, int e) {
    return addFive(a, b, c, d, e);
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static int notInlined(
      int a, int b, int c, int d, int e, int f, int g, int h, int i, int j) {
    return addTen(a, b, c, d, e, f, g, h, i, j);
  }
}
