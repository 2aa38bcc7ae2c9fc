// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacks;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceCallbacks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    technology = Technology.JNA_INTERFACE,
    meaning =
        "A Callback object; JNA creates its native function once, hands exceptions to a handler,"
            + " and returns 0 to C.",
    headline = true)
public class JnaInterfaceCallback extends CallbackColumn {

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call0(Jna jna) {
    calls = 0;
    JnaInterfaceCallbacks.callBackNone(CALLS, jna.ofNone);
    return calls;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call1(Jna jna) {
    return JnaInterfaceCallbacks.callBack(CALLS, jna.ofOne, a);
  }

  @Benchmark
  public long once(Jna jna) {
    return JnaInterfaceCallbacks.callBack(1, jna.ofOne, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call5(Jna jna) {
    return JnaInterfaceCallbacks.callBackFive(CALLS, jna.ofFive, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call10(Jna jna) {
    return JnaInterfaceCallbacks.callBackTen(CALLS, jna.ofTen, a);
  }

  @Benchmark
  public long create() {
    int one = a - 40;
    return JnaInterfaceCallbacks.callBack(1, x -> x + one, a);
  }
}
