// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.threads;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniBindings;
import dev.tollgate.jni.JniOffHeapKernels;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(technology = Technology.JNI, meaning = "The address is passed as a long.")
public class JniThreads extends ThreadsColumn {

  /** Loads nothing before it is called. */
  private static final JniOffHeapKernels JNI = new JniOffHeapKernels();

  @Benchmark
  public int call() {
    return JniBindings.tg_add_ints(a, b);
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long callVirtual() {
    return inVirtualThreads(
        () -> {
          int sum = a;
          for (int i = 0; i < CALLS; i++) {
            sum = JniBindings.tg_add_ints(sum, b);
          }
          return sum;
        });
  }

  @Benchmark
  public double pointer(AutomaticArena arena) {
    return JNI.sum(arena.number);
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long pointerVirtual(AutomaticArena arena) {
    return inVirtualThreads(
        () -> {
          double sum = 0;
          for (int i = 0; i < CALLS; i++) {
            sum += JNI.sum(arena.number);
          }
          return (long) sum;
        });
  }
}
