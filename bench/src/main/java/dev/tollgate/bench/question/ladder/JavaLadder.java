// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVA,
    meaning = "Java with flat arrays and plain loops.",
    headline = true)
public class JavaLadder extends LadderColumn {

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
