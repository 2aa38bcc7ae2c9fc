// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniStrings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    meaning =
        "Java encodes into a byte array, which the glue copies; Java decodes what it returns.",
    headline = true)
public class JniStringPassing extends StringPassingColumn {

  @Benchmark
  public long toC() {
    return JniStrings.length(text);
  }

  @Benchmark
  public long fourToC() {
    return JniStrings.lengths(text, second, third, fourth);
  }

  @Benchmark
  public String fromC() {
    return JniStrings.read(ofC);
  }

  @Benchmark
  public String echo() {
    return JniStrings.echo(text);
  }
}
