// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacks;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniCallbacks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    technology = Technology.JNI,
    variant = Callback.UNCHECKED,
    meaning =
        "The glue calls a method by a cached ID, with Call<Type>MethodA, and never checks; C must"
            + " not go on calling after an exception.")
public class JniUncheckedCallback extends CallbackColumn {

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call0() {
    calls = 0;
    JniCallbacks.uncheckedCallBackNone(CALLS, CallbackColumn::count);
    return calls;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call1() {
    return JniCallbacks.uncheckedCallBack(CALLS, CallbackColumn::next, a);
  }

  @Benchmark
  public long once() {
    return JniCallbacks.uncheckedCallBack(1, CallbackColumn::next, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call5() {
    return JniCallbacks.uncheckedCallBackFive(CALLS, CallbackColumn::addFive, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call10() {
    return JniCallbacks.uncheckedCallBackTen(CALLS, CallbackColumn::addTen, a);
  }

  @Benchmark
  public long create() {
    return JniCallbacks.uncheckedCallBack(1, x -> x + 1, a);
  }
}
