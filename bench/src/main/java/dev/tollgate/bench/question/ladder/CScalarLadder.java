// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.bench.control.CScalarKernels;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    variant = "C_SCALAR",
    meaning = "C with a plain loop, called through FFM on off-heap data.")
public class CScalarLadder extends LadderColumn {

  @Override
  Task task(Workload workload, Arena inArena) {
    return workload.offHeap().apply(new CScalarKernels(), inArena);
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
