// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaDirectOutParameters;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    meaning = "Two IntByReferences, for each call.",
    headline = true,
    leavesWork = true)
public class JnaDirectOutParameterCalls extends OutParameterCallsColumn {

  @Benchmark
  public long divide() {
    return JnaDirectOutParameters.divide(a, b);
  }
}
