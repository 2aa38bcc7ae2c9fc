// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniCalls;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    variant = "REGISTERED",
    meaning = "A static native method that RegisterNatives binds.")
public class JniRegisteredCallOverhead extends CallOverheadColumn {

  @Benchmark
  public void empty() {
    JniCalls.registeredEmpty();
  }

  @Benchmark
  public int add() {
    return JniCalls.registeredAdd(a, b);
  }
}
