// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmCalls;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.CRITICAL,
    variant = "HEAP",
    meaning =
        "FFM with Linker.Option.critical(true): no thread state change; heap arrays are allowed.")
public class FfmCriticalHeapCallOverhead extends CallOverheadColumn {

  @Benchmark
  public void empty() {
    FfmCalls.criticalHeapEmpty();
  }

  @Benchmark
  public int add() {
    return FfmCalls.criticalHeapAdd(a, b);
  }
}
