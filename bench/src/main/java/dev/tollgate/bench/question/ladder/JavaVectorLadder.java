// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVA_VECTOR,
    meaning = "The Vector API on flat arrays.",
    headline = true)
public class JavaVectorLadder extends LadderColumn {

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
