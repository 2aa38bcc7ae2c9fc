// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniCalls;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(technology = Technology.JNI, variant = "INSTANCE", meaning = "A native instance method.")
public class JniInstanceCallOverhead extends CallOverheadColumn {

  private JniCalls receiver = new JniCalls();

  @Benchmark
  public void empty() {
    receiver.tg_empty();
  }

  @Benchmark
  public int add() {
    return receiver.tg_add_ints(a, b);
  }
}
