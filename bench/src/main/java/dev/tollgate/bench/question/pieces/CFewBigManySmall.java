// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.pieces;

import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    variant = "C",
    meaning = "C makes the same number of calls of the kernel, in one call from Java.")
public class CFewBigManySmall extends FewBigManySmallColumn {

  @Override
  Task task(Workload workload, Arena inArena) {
    return workload.offHeap().apply(JuliaInPieces.byC(points), inArena);
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
