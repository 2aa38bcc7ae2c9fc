// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    variant = "OBJECT",
    meaning = "The glue reads or creates a Java object, with cached field and method IDs.")
public class JniObjectStructPassing extends StructPassingColumn {

  @Benchmark
  public long value32() {
    return JniStructs.Four.weigh(a, b, c, d);
  }

  @Benchmark
  public long returned32() {
    return JniStructs.Four.made(a, b, c, d);
  }
}
