// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmStrings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "ARENAS",
    meaning = "Each string has a confined arena of its own.")
public class FfmArenasStringPassing extends StringPassingColumn {

  @Benchmark
  public long fourToC() {
    return FfmStrings.lengthsInArenas(text, second, third, fourth);
  }
}
