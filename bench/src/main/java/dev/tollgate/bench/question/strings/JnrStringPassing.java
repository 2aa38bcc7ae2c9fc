// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrStrings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    meaning = "A String argument or result, converted to UTF-8 and back by JNR-FFI.",
    headline = true)
public class JnrStringPassing extends StringPassingColumn {

  @Benchmark
  public long toC() {
    return JnrStrings.length(text);
  }

  @Benchmark
  public long fourToC() {
    return JnrStrings.lengths(text, second, third, fourth);
  }

  @Benchmark
  public String fromC() {
    return JnrStrings.read(ofC);
  }

  @Benchmark
  public String echo() {
    return JnrStrings.echo(text);
  }
}
