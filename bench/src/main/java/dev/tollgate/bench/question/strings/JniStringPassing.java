// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniStrings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    meaning = "The glue calls String.getBytes to encode and new String to decode.",
    headline = true)
public class JniStringPassing extends StringPassingColumn {

  @Benchmark
  public long toC() {
    return JniStrings.length(text);
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
