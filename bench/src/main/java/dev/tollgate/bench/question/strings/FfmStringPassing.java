// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmStrings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    meaning = "Arena.allocateFrom encodes into a confined arena for the call; getString decodes.",
    headline = true)
public class FfmStringPassing extends StringPassingColumn {

  @Benchmark
  public long toC() {
    return FfmStrings.length(text);
  }

  @Benchmark
  public long fourToC() {
    return FfmStrings.lengths(text, second, third, fourth);
  }

  @Benchmark
  public String fromC() {
    return FfmStrings.read(ofC);
  }

  @Benchmark
  public String echo() {
    return FfmStrings.echo(text);
  }
}
