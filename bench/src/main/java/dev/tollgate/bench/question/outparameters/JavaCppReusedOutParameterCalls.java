// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.javacpp.JavaCppOutParameters;
import org.bytedeco.javacpp.IntPointer;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    mode = TransferMode.REUSED,
    meaning = "Two IntPointers that are kept.",
    headline = true)
public class JavaCppReusedOutParameterCalls extends OutParameterCallsColumn {

  private final IntPointer quotient = new IntPointer(AlignedMemory.javaCppBytes(Integer.BYTES));
  private final IntPointer remainder = new IntPointer(AlignedMemory.javaCppBytes(Integer.BYTES));

  @Benchmark
  public long divide() {
    return JavaCppOutParameters.divide(a, b, quotient, remainder);
  }
}
