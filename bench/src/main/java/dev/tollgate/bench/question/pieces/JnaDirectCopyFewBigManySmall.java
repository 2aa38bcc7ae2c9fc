// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.pieces;

import dev.tollgate.Backend;
import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    mode = TransferMode.COPY,
    meaning = "JNA direct mapping, which copies the arrays to C and back.")
public class JnaDirectCopyFewBigManySmall extends FewBigManySmallColumn {

  @Override
  Task task(Workload workload, Arena inArena) {
    return onArrays(workload, Backend.JNA_DIRECT_COPY);
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
