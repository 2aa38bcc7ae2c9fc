// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacks;

import dev.tollgate.bench.control.ControlBindings;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmCallbacks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(variant = "C", meaning = "The callback is a C function.")
public class CCallback extends CallbackColumn {

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void call0() {
    FfmCallbacks.callBackNone(CALLS, ControlBindings.TG_DO_NOTHING);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call1() {
    return FfmCallbacks.callBack(CALLS, ControlBindings.TG_NEXT, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call5() {
    return FfmCallbacks.callBackFive(CALLS, ControlBindings.TG_ADD_FIVE, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call10() {
    return FfmCallbacks.callBackTen(CALLS, ControlBindings.TG_ADD_TEN, a);
  }
}
