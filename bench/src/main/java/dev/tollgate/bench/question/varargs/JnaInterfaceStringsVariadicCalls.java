// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceVarargs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    variant = "STRINGS",
    meaning = "A String in and a byte[] out, both copied by JNA.",
    leavesWork = true)
public class JnaInterfaceStringsVariadicCalls extends VariadicCallsColumn {

  @Benchmark
  public String one() {
    return JnaInterfaceVarargs.formatString(FORMAT_ONE, a);
  }

  @Benchmark
  public String five() {
    return JnaInterfaceVarargs.formatString(FORMAT_FIVE, a, b, c, d, e);
  }
}
