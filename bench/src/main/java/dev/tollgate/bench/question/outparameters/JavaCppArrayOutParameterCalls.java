// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppOutParameters;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = OutParameterCalls.ARRAY,
    meaning = "Two int[1], for each call, which the glue copies in and out.")
public class JavaCppArrayOutParameterCalls extends OutParameterCallsColumn {

  @Benchmark
  public long divide() {
    return JavaCppOutParameters.divideArray(a, b);
  }
}
