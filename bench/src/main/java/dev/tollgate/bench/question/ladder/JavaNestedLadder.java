// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVA,
    variant = "NESTED",
    meaning = "Java with an array of arrays for each matrix.")
public class JavaNestedLadder extends LadderColumn {

  @Override
  Task task(Workload workload, Arena inArena) {
    return NestedTasks.task(kernel, workload.inputs().get());
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
