// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmStrings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.REUSED,
    meaning = "The string is encoded into memory that is reused for each call.")
public class FfmReusedStringPassing extends StringPassingColumn {

  @Benchmark
  public long toC() {
    return FfmStrings.length(text, reused);
  }

  @Benchmark
  public String echo() {
    return FfmStrings.echo(text, reused);
  }
}
