// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceOutParameters;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    meaning = "Two IntByReferences, for each call.",
    headline = true,
    leavesWork = true)
public class JnaInterfaceOutParameterCalls extends OutParameterCallsColumn {

  @Benchmark
  public long divide() {
    return JnaInterfaceOutParameters.divide(a, b);
  }
}
