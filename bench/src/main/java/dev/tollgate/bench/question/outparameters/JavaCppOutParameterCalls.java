// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppOutParameters;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    meaning = "Two IntPointers, for each call, closed after it.",
    headline = true)
public class JavaCppOutParameterCalls extends OutParameterCallsColumn {

  @Benchmark
  public long divide() {
    return JavaCppOutParameters.divide(a, b);
  }
}
