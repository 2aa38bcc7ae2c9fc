// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniOutParameters;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    mode = TransferMode.REUSED,
    meaning = "The glue copies both ints into an int[2] that is kept.",
    headline = true)
public class JniReusedOutParameterCalls extends OutParameterCallsColumn {

  private int[] results = new int[2];

  @Benchmark
  public long divide() {
    return JniOutParameters.divide(a, b, results);
  }
}
