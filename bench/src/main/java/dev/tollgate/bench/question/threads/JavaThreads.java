// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.threads;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(technology = Technology.JAVA, meaning = "A Java method that is not inlined.")
public class JavaThreads extends ThreadsColumn {

  @Benchmark
  public int call() {
    return sumInJava(a, b);
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long callVirtual() {
    return inVirtualThreads(
        () -> {
          int sum = a;
          for (int i = 0; i < CALLS; i++) {
            sum = sumInJava(sum, b);
          }
          return sum;
        });
  }

  @Benchmark
  public double pointer(AutomaticArena arena) {
    return numberInJava(arena.number);
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long pointerVirtual(AutomaticArena arena) {
    return inVirtualThreads(
        () -> {
          double sum = 0;
          for (int i = 0; i < CALLS; i++) {
            sum += numberInJava(arena.number);
          }
          return (long) sum;
        });
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static int sumInJava(int a, int b) {
    return a + b;
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static double numberInJava(MemorySegment number) {
    return number.get(JAVA_DOUBLE, 0);
  }
}
