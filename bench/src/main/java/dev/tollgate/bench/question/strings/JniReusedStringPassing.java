// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniStrings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    mode = TransferMode.REUSED,
    meaning =
        "Java encodes into a byte array, and copies it into a direct buffer that is reused; C gets"
            + " its address.",
    headline = true)
public class JniReusedStringPassing extends StringPassingColumn {

  private JniStrings.Buffer reused;

  @Override
  void hold() {
    reused = new JniStrings.Buffer(FOUR * capacity());
  }

  @Benchmark
  public long toC() {
    return JniStrings.length(text, reused);
  }

  @Benchmark
  public long fourToC() {
    return JniStrings.lengths(text, second, third, fourth, reused);
  }

  @Benchmark
  public String echo() {
    return JniStrings.echo(text, reused);
  }
}
