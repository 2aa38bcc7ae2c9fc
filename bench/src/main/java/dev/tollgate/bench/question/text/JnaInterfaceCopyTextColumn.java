// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.text;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceText;
import java.io.IOException;
import java.nio.file.Files;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    mode = TransferMode.COPY,
    meaning = "The file is read into a byte array, which is copied for the call.")
public class JnaInterfaceCopyTextColumn extends TextColumnColumn {

  @Benchmark
  public double mean() throws IOException {
    return JnaInterfaceText.meanCopied(Files.readAllBytes(file), column);
  }
}
