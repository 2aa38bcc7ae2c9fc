// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.kernels;

import dev.tollgate.bench.control.CKernels;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(variant = "C", meaning = "C calls the kernel, many times for each call from Java.")
public class CKernelCost extends KernelCostColumn {

  @Override
  Task task(Workload workload, Arena inArena) {
    return workload.offHeap().apply(new CKernels(times), inArena);
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
