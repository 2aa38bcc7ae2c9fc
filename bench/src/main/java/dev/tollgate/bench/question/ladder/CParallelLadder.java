// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import dev.tollgate.ffm.FfmParallelKernels;
import dev.tollgate.kernels.OffHeapKernels;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    variant = "C_PARALLEL",
    parallelOf = "C",
    meaning = "C by a thread for each processor (OpenMP) on off-heap data; one call through FFM.",
    headline = true)
public class CParallelLadder extends LadderColumn {

  @Override
  Task task(Workload workload, Arena inArena) {
    return workload
        .offHeap()
        .apply(OffHeapKernels.checked(new FfmParallelKernels(processors())), inArena);
  }

  @Override
  boolean hasOwnOrder() {
    return true;
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
