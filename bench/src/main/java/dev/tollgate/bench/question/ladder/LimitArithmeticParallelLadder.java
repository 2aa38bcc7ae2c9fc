// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    variant = "LIMIT_ARITHMETIC_PARALLEL",
    limit = true,
    parallelOf = "LIMIT_ARITHMETIC",
    meaning =
        "As many vector instructions as the kernel needs are executed by a thread for each"
            + " processor, without memory.",
    headline = true)
public class LimitArithmeticParallelLadder extends LadderColumn {

  @Override
  boolean answersTheKernel() {
    return false;
  }

  @Override
  Task task(Workload workload, Arena inArena) {
    return ArithmeticLimit.task(kernel, size, workload, processors());
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
