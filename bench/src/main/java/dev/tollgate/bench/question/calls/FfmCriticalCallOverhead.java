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
    meaning =
        "FFM with Linker.Option.critical(false): no thread state change; heap arrays are not"
            + " allowed.",
    headline = true)
public class FfmCriticalCallOverhead extends CallOverheadColumn {

  @Benchmark
  public void empty() {
    FfmCalls.criticalEmpty();
  }

  @Benchmark
  public int add() {
    return FfmCalls.criticalAdd(a, b);
  }
}
