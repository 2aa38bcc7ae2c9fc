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
    mode = TransferMode.OFF_HEAP,
    variant = "SLICE",
    meaning =
        "JNA interface mapping; the data is already in a segment, and each call makes a Pointer of"
            + " a slice of it.")
public class JnaInterfaceOffHeapFewBigManySmall extends FewBigManySmallColumn {

  @Override
  Task task(Workload workload, Arena inArena) {
    return offHeap(workload, inArena, Backend.JNA_INTERFACE_OFF_HEAP);
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
