// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.kernels;

import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import dev.tollgate.ffm.FfmParallelKernels;
import dev.tollgate.kernels.OffHeapKernels;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    variant = "C_PARALLEL",
    meaning = "C works on off-heap data with a thread for each processor; one call through FFM.")
public class CParallelKernelCost extends KernelCostColumn {

  @Override
  Task task(Workload workload, Arena inArena) {
    int processors =
        Math.min(FfmParallelKernels.processors(), Runtime.getRuntime().availableProcessors());
    Task task = task(workload, inArena, processors);
    if (kernel == KernelName.SUM
        && task.runOnce().firstDifference(task(workload, inArena, 1).runOnce(), 0).isPresent()) {
      throw new AssertionError("the sum by " + processors + " threads is not that by one");
    }
    return task;
  }

  private static Task task(Workload workload, Arena arena, int threads) {
    OffHeapKernels kernels = new FfmParallelKernels(threads);
    return workload.offHeap().apply(OffHeapKernels.checked(kernels), arena);
  }

  /** It adds in another order, so its sum is compared with that by one thread. */
  @Override
  boolean answersTheKernel() {
    return kernel != KernelName.SUM;
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
