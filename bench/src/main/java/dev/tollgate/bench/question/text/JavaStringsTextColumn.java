// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.text;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.purejava.JavaText;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVA,
    variant = "STRINGS",
    meaning = "Java reads lines, splits them, and calls Double.parseDouble.")
public class JavaStringsTextColumn extends TextColumnColumn {

  @Benchmark
  public double mean() throws IOException {
    return JavaText.meanByStrings(file, column);
  }
}
