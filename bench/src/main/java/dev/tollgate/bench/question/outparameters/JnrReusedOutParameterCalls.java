// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrOutParameters;
import jnr.ffi.Pointer;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    mode = TransferMode.REUSED,
    meaning = "Two Pointers to memory that is kept.",
    headline = true)
public class JnrReusedOutParameterCalls extends OutParameterCallsColumn {

  private Pointer quotient = JnrOutParameters.allocate();
  private Pointer remainder = JnrOutParameters.allocate();

  @Benchmark
  public long divide() {
    return JnrOutParameters.divide(a, b, quotient, remainder);
  }
}
