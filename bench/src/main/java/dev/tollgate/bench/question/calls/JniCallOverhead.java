// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniBindings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    meaning = "A static native method; the JVM finds its C function by name.",
    headline = true)
public class JniCallOverhead extends CallOverheadColumn {

  @Benchmark
  public void empty() {
    JniBindings.tg_empty();
  }

  @Benchmark
  public int add() {
    return JniBindings.tg_add_ints(a, b);
  }
}
