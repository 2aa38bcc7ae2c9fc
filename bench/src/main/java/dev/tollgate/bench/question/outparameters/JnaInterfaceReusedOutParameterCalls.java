// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import com.sun.jna.ptr.IntByReference;
import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceOutParameters;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    mode = TransferMode.REUSED,
    meaning = "Two IntByReferences that are kept.")
public class JnaInterfaceReusedOutParameterCalls extends OutParameterCallsColumn {

  private IntByReference quotient = new IntByReference();
  private IntByReference remainder = new IntByReference();

  @Benchmark
  public long divide() {
    return JnaInterfaceOutParameters.divide(a, b, quotient, remainder);
  }
}
