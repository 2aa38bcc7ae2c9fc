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
    technology = Technology.JNA_INTERFACE,
    mode = TransferMode.COPY,
    meaning = "JNA interface mapping, which copies the arrays to C and back.")
public class JnaInterfaceCopyFewBigManySmall extends FewBigManySmallColumn {

  @Override
  Task task(Workload workload, Arena inArena) {
    return onArrays(workload, Backend.JNA_INTERFACE_COPY);
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
