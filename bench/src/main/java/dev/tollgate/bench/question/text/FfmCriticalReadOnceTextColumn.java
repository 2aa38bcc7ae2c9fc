// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.text;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmText;
import java.io.IOException;
import java.nio.file.Files;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.CRITICAL,
    variant = "READ_ONCE",
    meaning = "The byte array was read before; C reads it in place: no file is in the time.")
public class FfmCriticalReadOnceTextColumn extends TextColumnColumn {

  private byte[] text;

  @Override
  void hold() throws IOException {
    text = Files.readAllBytes(file);
  }

  @Benchmark
  public double mean() {
    return FfmText.meanCritical(text, column);
  }
}
