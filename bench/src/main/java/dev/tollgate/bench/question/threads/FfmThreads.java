// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.threads;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmBindings;
import dev.tollgate.ffm.FfmKernelBindings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    technology = Technology.FFM,
    meaning = "A segment of an automatic arena, shared by all threads.")
public class FfmThreads extends ThreadsColumn {

  @Benchmark
  public int call() {
    return FfmBindings.tg_add_ints(a, b);
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long callVirtual() {
    return inVirtualThreads(
        () -> {
          int sum = a;
          for (int i = 0; i < CALLS; i++) {
            sum = FfmBindings.tg_add_ints(sum, b);
          }
          return sum;
        });
  }

  @Benchmark
  public double pointer(AutomaticArena arena) {
    return FfmKernelBindings.tg_sum(arena.number, 1);
  }

  @Benchmark
  @OperationsPerInvocation(VIRTUAL_THREADS * CALLS)
  public long pointerVirtual(AutomaticArena arena) {
    return inVirtualThreads(
        () -> {
          double sum = 0;
          for (int i = 0; i < CALLS; i++) {
            sum += FfmKernelBindings.tg_sum(arena.number, 1);
          }
          return (long) sum;
        });
  }
}
