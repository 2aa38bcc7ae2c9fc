// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.kernels;

import dev.tollgate.Backend;
import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    mode = TransferMode.OFF_HEAP,
    meaning = "JNI; addresses of off-heap memory are passed as long.")
public class JniOffHeapKernelCost extends KernelCostColumn {

  @Override
  Task task(Workload workload, Arena inArena) {
    return workload.offHeap().apply(Backend.JNI_OFF_HEAP.offHeapKernels(), inArena);
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
