// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmOutParameters;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    meaning = "A segment of two ints in a confined arena, for each call.",
    headline = true)
public class FfmOutParameterCalls extends OutParameterCallsColumn {

  @Benchmark
  public long divide() {
    return FfmOutParameters.divide(a, b);
  }
}
