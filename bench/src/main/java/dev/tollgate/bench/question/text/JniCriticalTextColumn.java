// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.text;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniText;
import java.io.IOException;
import java.nio.file.Files;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    mode = TransferMode.CRITICAL,
    meaning = "The file is read into a byte array, which C reads in place.")
public class JniCriticalTextColumn extends TextColumnColumn {

  @Benchmark
  public double mean() throws IOException {
    return JniText.meanCritical(Files.readAllBytes(file), column);
  }
}
