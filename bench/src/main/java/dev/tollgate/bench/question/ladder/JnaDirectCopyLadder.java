// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    mode = TransferMode.COPY,
    meaning = "C through JNA on copies of Java arrays.",
    headline = true)
public class JnaDirectCopyLadder extends LadderColumn {

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
