// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrVarargs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    variant = "STRINGS",
    meaning = "A String in and a byte[] out, both copied by JNR-FFI.")
public class JnrStringsVariadicCalls extends VariadicCallsColumn {

  @Benchmark
  public String one() {
    return JnrVarargs.formatString(FORMAT_ONE, a);
  }

  @Benchmark
  public String five() {
    return JnrVarargs.formatString(FORMAT_FIVE, a, b, c, d, e);
  }
}
