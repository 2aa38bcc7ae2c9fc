// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.pieces;

import dev.tollgate.Backend;
import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(technology = Technology.JAVA, meaning = "Plain Java on heap arrays.")
public class JavaFewBigManySmall extends FewBigManySmallColumn {

  @Override
  Task task(Workload workload, Arena inArena) {
    return onArrays(workload, Backend.JAVA);
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
