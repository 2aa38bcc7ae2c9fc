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
    technology = Technology.FFM,
    mode = TransferMode.COPY,
    meaning = "FFM; the arrays are copied into a confined arena for the call.")
public class FfmCopyFewBigManySmall extends FewBigManySmallColumn {

  @Override
  Task task(Workload workload, Arena inArena) {
    return onArrays(workload, Backend.FFM_COPY);
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
