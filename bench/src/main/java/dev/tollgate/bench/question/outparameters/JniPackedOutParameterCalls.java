// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniOutParameters;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    variant = OutParameterCalls.PACKED,
    meaning = "The glue returns both ints in a long.")
public class JniPackedOutParameterCalls extends OutParameterCallsColumn {

  @Benchmark
  public long divide() {
    return JniOutParameters.dividePacked(a, b);
  }
}
