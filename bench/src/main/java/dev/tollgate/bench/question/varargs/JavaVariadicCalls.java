// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(technology = Technology.JAVA, meaning = "String.format in Java.")
public class JavaVariadicCalls extends VariadicCallsColumn {

  @Benchmark
  public String one() {
    return String.format(Locale.ROOT, FORMAT_ONE, a);
  }

  @Benchmark
  public String five() {
    return String.format(Locale.ROOT, FORMAT_FIVE, a, b, c, d, e);
  }
}
