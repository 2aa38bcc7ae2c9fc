// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppStrings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    meaning =
        "A String argument or result: the glue calls String.getBytes and the constructor of"
            + " String.",
    headline = true)
public class JavaCppStringPassing extends StringPassingColumn {

  @Benchmark
  public long toC() {
    return JavaCppStrings.length(text);
  }

  @Benchmark
  public long fourToC() {
    return JavaCppStrings.lengths(text, second, third, fourth);
  }

  @Benchmark
  public String fromC() {
    return JavaCppStrings.read(ofC);
  }

  @Benchmark
  public String echo() {
    return JavaCppStrings.echo(text);
  }
}
