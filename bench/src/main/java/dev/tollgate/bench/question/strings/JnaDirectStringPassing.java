// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaDirectStrings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    meaning = "A String argument or result, converted to UTF-8 and back by JNA direct mapping.",
    headline = true)
public class JnaDirectStringPassing extends StringPassingColumn {

  @Benchmark
  public long toC() {
    return JnaDirectStrings.length(text);
  }

  @Benchmark
  public long fourToC() {
    return JnaDirectStrings.lengths(text, second, third, fourth);
  }

  @Benchmark
  public String fromC() {
    return JnaDirectStrings.read(ofC);
  }

  @Benchmark
  public String echo() {
    return JnaDirectStrings.echo(text);
  }
}
