// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    variant = "LIMIT_MEMORY_PARALLEL",
    limit = true,
    parallelOf = "LIMIT_MEMORY",
    meaning =
        "As many bytes as the kernel reads and writes are moved by a thread for each processor: a"
            + " limit where the data exceeds the caches.",
    headline = true)
public class LimitMemoryParallelLadder extends LadderColumn {

  @Override
  boolean answersTheKernel() {
    return false;
  }

  @Override
  Task task(Workload workload, Arena inArena) {
    return MemoryLimit.task(kernel, size, processors(), inArena);
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
