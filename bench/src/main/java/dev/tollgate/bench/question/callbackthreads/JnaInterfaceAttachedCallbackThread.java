// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbackthreads;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceCallbacks;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    variant = "ATTACHED",
    meaning = "A CallbackThreadInitializer keeps the thread attached between callbacks.")
public class JnaInterfaceAttachedCallbackThread extends CallbackThreadColumn {

  @Benchmark
  public long thread(JnaAttached jna) {
    return JnaInterfaceCallbacks.callBackInThread(callbacks, jna.callback, a);
  }
}
