// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceStrings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    meaning = "A String argument or result, converted to UTF-8 and back by JNA interface mapping.",
    headline = true,
    leavesWork = true)
public class JnaInterfaceStringPassing extends StringPassingColumn {

  @Benchmark
  public long toC() {
    return JnaInterfaceStrings.length(text);
  }

  @Benchmark
  public long fourToC() {
    return JnaInterfaceStrings.lengths(text, second, third, fourth);
  }

  @Benchmark
  public String fromC() {
    return JnaInterfaceStrings.read(ofC);
  }

  @Benchmark
  public String echo() {
    return JnaInterfaceStrings.echo(text);
  }
}
