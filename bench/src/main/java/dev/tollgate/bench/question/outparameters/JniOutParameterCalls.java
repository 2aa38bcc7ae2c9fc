// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniOutParameters;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    meaning = "The glue copies both ints into an int[2], made for each call.",
    headline = true)
public class JniOutParameterCalls extends OutParameterCallsColumn {

  @Benchmark
  public long divide() {
    return JniOutParameters.divide(a, b);
  }
}
