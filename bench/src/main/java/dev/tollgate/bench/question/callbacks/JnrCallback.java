// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacks;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrCallbacks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

@Measures(
    technology = Technology.JNR,
    meaning =
        "A delegate object; JNR-FFI creates its native function once, throws an exception when C"
            + " has returned, and drops it when C calls back again before.",
    headline = true)
public class JnrCallback extends CallbackColumn {

  /** The callbacks; JNR-FFI creates a native function for each once. */
  @State(Scope.Benchmark)
  public static class Jnr {
    private JnrCallbacks.CallbackOfNone ofNone = CallbackColumn::count;
    private JnrCallbacks.Callback ofOne = CallbackColumn::next;
    private JnrCallbacks.CallbackOfFive ofFive = CallbackColumn::addFive;
    private JnrCallbacks.CallbackOfTen ofTen = CallbackColumn::addTen;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call0(Jnr jnr) {
    calls = 0;
    JnrCallbacks.callBackNone(CALLS, jnr.ofNone);
    return calls;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call1(Jnr jnr) {
    return JnrCallbacks.callBack(CALLS, jnr.ofOne, a);
  }

  @Benchmark
  public long once(Jnr jnr) {
    return JnrCallbacks.callBack(1, jnr.ofOne, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call5(Jnr jnr) {
    return JnrCallbacks.callBackFive(CALLS, jnr.ofFive, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call10(Jnr jnr) {
    return JnrCallbacks.callBackTen(CALLS, jnr.ofTen, a);
  }

  @Benchmark
  public long create() {
    int one = a - 40;
    return JnrCallbacks.callBack(1, x -> x + one, a);
  }
}
