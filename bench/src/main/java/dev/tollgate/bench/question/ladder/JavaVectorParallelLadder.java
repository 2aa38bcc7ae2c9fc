// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import dev.tollgate.kernels.Kernels;
import dev.tollgate.purejava.JavaVectorParallelKernels;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVA_VECTOR,
    variant = "PARALLEL",
    parallelOf = "JAVA_VECTOR",
    meaning = "The Vector API by a parallel stream over pieces of the arrays.")
public class JavaVectorParallelLadder extends LadderColumn {

  @Override
  Task task(Workload workload, Arena inArena) {
    return workload.onArrays().apply(Kernels.checked(new JavaVectorParallelKernels(processors())));
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
