// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVA_VECTOR,
    variant = "PROCESSES_MAPPED",
    parallelOf = "JAVA_VECTOR",
    meaning =
        "The Vector API in a JVM for each processor; arrays lie in a file that all have mapped.")
public class JavaVectorProcessesMappedLadder extends LadderColumn {

  private ProcessKernels processes;

  @Override
  Task task(Workload workload, Arena inArena) {
    processes =
        new ProcessKernels(
            kernel,
            workload.inputs().get(),
            ProcessKernels.Passing.MAPPED_FILE,
            processors(),
            inArena);
    return processes.task();
  }

  @Override
  void end() {
    processes.close();
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
