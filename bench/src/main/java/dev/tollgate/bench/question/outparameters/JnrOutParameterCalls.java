// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrOutParameters;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    meaning = "Two IntByReferences with @Out, for each call.",
    headline = true)
public class JnrOutParameterCalls extends OutParameterCallsColumn {

  @Benchmark
  public long divide() {
    return JnrOutParameters.divide(a, b);
  }
}
