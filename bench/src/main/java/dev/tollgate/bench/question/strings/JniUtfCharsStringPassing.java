// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniStrings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    variant = StringPassing.UTF_CHARS,
    meaning =
        "GetStringUTFChars and NewStringUTF: JNI converts, in memory that it allocates; wrong for a"
            + " NUL and for emoji.")
public class JniUtfCharsStringPassing extends StringPassingColumn {

  @Benchmark
  public long toC() {
    return JniStrings.lengthByUtfChars(text);
  }

  @Benchmark
  public String fromC() {
    return JniStrings.readByUtfChars(ofC);
  }

  @Benchmark
  public String echo() {
    return JniStrings.echoByUtfChars(text);
  }
}
