// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.elements;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmElements;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "LONG_INDEX",
    meaning = "MemorySegment.getAtIndex and setAtIndex with a long index.")
public class FfmLongIndexElementAccess extends ElementAccessColumn {

  /** The same, read and written with another index. */
  public static class FfmLong extends Ffm {
    @Override
    double sum() {
      return FfmElements.sumByLong(a);
    }

    @Override
    void fill() {
      FfmElements.fillByLong(a, x);
    }
  }

  @Benchmark
  public double sum(FfmLong held) {
    return held.sum();
  }

  @Benchmark
  public Held fill(FfmLong held) {
    held.fill();
    return held;
  }
}
