// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.CRITICAL,
    meaning = "C through FFM on Java arrays, in place.")
public class FfmCriticalLadder extends LadderColumn {

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
