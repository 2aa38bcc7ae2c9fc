// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import com.sun.jna.ptr.IntByReference;
import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaDirectOutParameters;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    mode = TransferMode.REUSED,
    meaning = "Two IntByReferences that are kept.",
    headline = true)
public class JnaDirectReusedOutParameterCalls extends OutParameterCallsColumn {

  private IntByReference quotient = new IntByReference();
  private IntByReference remainder = new IntByReference();

  @Benchmark
  public long divide() {
    return JnaDirectOutParameters.divide(a, b, quotient, remainder);
  }
}
