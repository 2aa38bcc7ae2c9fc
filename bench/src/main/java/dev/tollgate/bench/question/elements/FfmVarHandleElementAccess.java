// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.elements;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmElements;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "VARHANDLE",
    meaning = "A MemorySegment with a VarHandle of its layout.")
public class FfmVarHandleElementAccess extends ElementAccessColumn {

  /** The same, with a VarHandle. */
  public static class FfmHandle extends Ffm {
    @Override
    double sum() {
      return order == null ? FfmElements.sumByHandle(a) : FfmElements.sumByHandle(a, order);
    }

    @Override
    void fill() {
      if (order == null) {
        FfmElements.fillByHandle(a, x);
      } else {
        FfmElements.fillByHandle(a, order, x);
      }
    }
  }

  @Benchmark
  public double sum(FfmHandle held) {
    return held.sum();
  }

  @Benchmark
  public Held fill(FfmHandle held) {
    held.fill();
    return held;
  }
}
