// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.bench.control.CKernels;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    variant = "C",
    meaning = "C with vectors on off-heap data; C calls the kernel.",
    headline = true)
public class CLadder extends LadderColumn {

  @Override
  Task task(Workload workload, Arena inArena) {
    return workload.offHeap().apply(new CKernels(1), inArena);
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
