// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrOutParameters;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    variant = OutParameterCalls.ARRAY,
    meaning = "Two int[1] with @Out, for each call, which JNR copies out.")
public class JnrArrayOutParameterCalls extends OutParameterCallsColumn {

  @Benchmark
  public long divide() {
    return JnrOutParameters.divideArray(a, b);
  }
}
