// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.text;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmText;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "READ",
    meaning = "The file is read into a segment of an arena.")
public class FfmReadTextColumn extends TextColumnColumn {

  @Benchmark
  public double mean() throws IOException {
    return FfmText.meanRead(file, column);
  }
}
