// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceOutParameters;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    variant = OutParameterCalls.ARRAY,
    meaning = "Two int[1], for each call, which JNA copies in and out.")
public class JnaInterfaceArrayOutParameterCalls extends OutParameterCallsColumn {

  @Benchmark
  public long divide() {
    return JnaInterfaceOutParameters.divideArray(a, b);
  }
}
