// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbackthreads;

import dev.tollgate.bench.control.ControlBindings;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmCallbacks;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(variant = "C", meaning = "The callback is a C function.")
public class CCallbackThread extends CallbackThreadColumn {

  @Benchmark
  public long thread() {
    return FfmCallbacks.callBackInThread(callbacks, ControlBindings.TG_NEXT, a);
  }
}
