// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    mode = TransferMode.CRITICAL,
    meaning = "C through JavaCPP on Java arrays, in place.")
public class JavaCppCriticalLadder extends LadderColumn {

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
