// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppOutParameters;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = "UNTRACKED",
    meaning = "The same with -Dorg.bytedeco.javacpp.nopointergc=true, without tracking.",
    jvmArguments = "-Dorg.bytedeco.javacpp.nopointergc=true")
public class JavaCppUntrackedOutParameterCalls extends OutParameterCallsColumn {

  @Benchmark
  public long divide() {
    return JavaCppOutParameters.divide(a, b);
  }
}
