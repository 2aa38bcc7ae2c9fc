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
    technology = Technology.JAVA_VECTOR,
    mode = TransferMode.OFF_HEAP,
    meaning = "The Vector API on off-heap memory.")
public class JavaVectorOffHeapKernelCost extends KernelCostColumn {

  @Override
  Task task(Workload workload, Arena inArena) {
    return workload.offHeap().apply(Backend.JAVA_VECTOR_OFF_HEAP.offHeapKernels(), inArena);
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
