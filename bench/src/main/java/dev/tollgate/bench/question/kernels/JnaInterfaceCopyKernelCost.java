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
    technology = Technology.JNA_INTERFACE,
    mode = TransferMode.COPY,
    meaning = "JNA interface mapping, which copies arrays in and out.",
    headline = true)
public class JnaInterfaceCopyKernelCost extends KernelCostColumn {

  @Override
  Task task(Workload workload, Arena inArena) {
    return workload.onArrays().apply(Backend.JNA_INTERFACE_COPY.kernels());
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
