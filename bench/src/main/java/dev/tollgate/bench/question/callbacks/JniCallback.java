// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacks;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniCallbacks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    technology = Technology.JNI,
    meaning =
        "The glue calls a method by a cached ID, and checks for an exception each time; one goes on"
            + " when C has returned.",
    headline = true)
public class JniCallback extends CallbackColumn {

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call0() {
    calls = 0;
    JniCallbacks.callBackNone(CALLS, CallbackColumn::count);
    return calls;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call1() {
    return JniCallbacks.callBack(CALLS, CallbackColumn::next, a);
  }

  @Benchmark
  public long once() {
    return JniCallbacks.callBack(1, CallbackColumn::next, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call5() {
    return JniCallbacks.callBackFive(CALLS, CallbackColumn::addFive, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call10() {
    return JniCallbacks.callBackTen(CALLS, CallbackColumn::addTen, a);
  }

  @Benchmark
  public long create() {
    return JniCallbacks.callBack(1, x -> x + 1, a);
  }
}
