// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniStrings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    variant = "UTF_16",
    meaning = "GetStringRegion and NewString copy UTF-16, which the glue encodes and decodes.")
public class JniUtf16StringPassing extends StringPassingColumn {

  @Benchmark
  public long toC() {
    return JniStrings.lengthByUtf16(text);
  }

  @Benchmark
  public String fromC() {
    return JniStrings.readByUtf16(ofC);
  }

  @Benchmark
  public String echo() {
    return JniStrings.echoByUtf16(text);
  }
}
