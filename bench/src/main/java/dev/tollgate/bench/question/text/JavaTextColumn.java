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
    meaning = "Java reads the file into a byte array and parses it.")
public class JavaTextColumn extends TextColumnColumn {

  @Benchmark
  public double mean() throws IOException {
    return JavaText.mean(Files.readAllBytes(file), column);
  }
}
