// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.elements;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    meaning = "MemorySegment.getAtIndex and setAtIndex with an int index.")
public class FfmElementAccess extends ElementAccessColumn {

  @Benchmark
  public double sum(Ffm held) {
    return held.sum();
  }

  @Benchmark
  public Held fill(Ffm held) {
    held.fill();
    return held;
  }
}
