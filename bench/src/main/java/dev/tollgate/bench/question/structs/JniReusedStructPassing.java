// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniStructs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

@Measures(
    technology = Technology.JNI,
    mode = TransferMode.REUSED,
    meaning = "A direct buffer that is reused for each operation.")
public class JniReusedStructPassing extends StructPassingColumn {

  /** Memory of JNI, which the garbage collector frees at the end. */
  @State(Scope.Benchmark)
  public static class Jni {
    private JniStructs.Memory four = new JniStructs.Memory(32);
  }

  @Benchmark
  public long pointer(Jni jni) {
    return JniStructs.weighAt(jni.four, a, b, c, d);
  }

  @Benchmark
  public long returned16(Jni jni) {
    return JniStructs.made(jni.four, a, b);
  }

  @Benchmark
  public long returned32(Jni jni) {
    return JniStructs.made(jni.four, a, b, c, d);
  }
}
