// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacks;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaDirectCallbacks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    technology = Technology.JNA_DIRECT,
    meaning =
        "A Callback object; JNA creates its native function once, hands exceptions to a handler,"
            + " and returns 0 to C.",
    headline = true)
public class JnaDirectCallback extends CallbackColumn {

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call0(Jna jna) {
    calls = 0;
    JnaDirectCallbacks.callBackNone(CALLS, jna.ofNone);
    return calls;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call1(Jna jna) {
    return JnaDirectCallbacks.callBack(CALLS, jna.ofOne, a);
  }

  @Benchmark
  public long once(Jna jna) {
    return JnaDirectCallbacks.callBack(1, jna.ofOne, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call5(Jna jna) {
    return JnaDirectCallbacks.callBackFive(CALLS, jna.ofFive, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call10(Jna jna) {
    return JnaDirectCallbacks.callBackTen(CALLS, jna.ofTen, a);
  }

  @Benchmark
  public long create() {
    int one = a - 40;
    return JnaDirectCallbacks.callBack(1, x -> x + one, a);
  }
}
