// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmOutParameters;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "SEGMENTS",
    meaning = "Two segments in a confined arena, for each call.")
public class FfmSegmentsOutParameterCalls extends OutParameterCallsColumn {

  @Benchmark
  public long divide() {
    return FfmOutParameters.divideSegments(a, b);
  }
}
