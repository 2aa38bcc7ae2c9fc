// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmCalls;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "FIELD",
    meaning = "FFM with the handle in an instance field, which is not a constant for C2.")
public class FfmFieldCallOverhead extends CallOverheadColumn {

  private FfmCalls ffm = new FfmCalls();

  @Benchmark
  public void empty() {
    ffm.fieldEmpty();
  }

  @Benchmark
  public int add() {
    return ffm.fieldAdd(a, b);
  }
}
