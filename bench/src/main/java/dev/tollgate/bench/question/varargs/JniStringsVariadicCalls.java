// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniVarargs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    variant = "STRINGS",
    meaning = "Strings in and out: the glue has the JVM encode and decode them.")
public class JniStringsVariadicCalls extends VariadicCallsColumn {

  @Benchmark
  public String one() {
    return JniVarargs.formatString(FORMAT_ONE, a);
  }

  @Benchmark
  public String five() {
    return JniVarargs.formatString(FORMAT_FIVE, a, b, c, d, e);
  }
}
