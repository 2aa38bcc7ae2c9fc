// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbackthreads;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaDirectCallbacks;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    variant = "ATTACHED",
    meaning = "A CallbackThreadInitializer keeps the thread attached between callbacks.")
public class JnaDirectAttachedCallbackThread extends CallbackThreadColumn {

  @Benchmark
  public long thread(JnaAttached jna) {
    return JnaDirectCallbacks.callBackInThread(callbacks, jna.callback, a);
  }
}
