// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.text;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.purejava.JavaText;
import java.io.IOException;
import java.nio.file.Files;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVA,
    variant = "READ_ONCE",
    meaning = "The byte array was read before; Java parses it: no file is in the time.")
public class JavaReadOnceTextColumn extends TextColumnColumn {

  private byte[] text;

  @Override
  void hold() throws IOException {
    text = Files.readAllBytes(file);
  }

  @Benchmark
  public double mean() {
    return JavaText.mean(text, column);
  }
}
