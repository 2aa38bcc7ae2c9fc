// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniStrings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    variant = StringPassing.UTF_REGION,
    meaning =
        "GetStringUTFRegion and NewStringUTF: JNI converts, in memory of the glue; wrong for a NUL"
            + " and for emoji.",
    headline = true)
public class JniUtfRegionStringPassing extends StringPassingColumn {

  @Benchmark
  public long toC() {
    return JniStrings.lengthByUtfRegion(text);
  }

  @Benchmark
  public long fourToC() {
    return JniStrings.lengthsByUtfRegion(text, second, third, fourth);
  }

  @Benchmark
  public String echo() {
    return JniStrings.echoByUtfRegion(text);
  }
}
