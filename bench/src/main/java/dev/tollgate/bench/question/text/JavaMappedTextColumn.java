// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.text;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmText;
import dev.tollgate.purejava.JavaText;
import java.io.IOException;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVA,
    mode = TransferMode.OFF_HEAP,
    variant = "MAPPED",
    meaning = "The file is mapped, and Java parses the mapping by MemorySegment.get.")
public class JavaMappedTextColumn extends TextColumnColumn {

  @Benchmark
  public double mean() throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      return JavaText.mean(FfmText.mapped(file, arena), column);
    }
  }
}
