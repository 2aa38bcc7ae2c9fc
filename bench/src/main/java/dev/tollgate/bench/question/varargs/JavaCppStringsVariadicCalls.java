// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppVarargs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = "STRINGS",
    meaning = "A String in and a byte[] out, both copied by the glue.")
public class JavaCppStringsVariadicCalls extends VariadicCallsColumn {

  @Benchmark
  public String one() {
    return JavaCppVarargs.formatString(FORMAT_ONE, a);
  }

  @Benchmark
  public String five() {
    return JavaCppVarargs.formatString(FORMAT_FIVE, a, b, c, d, e);
  }
}
