// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbackthreads;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceCallbacks;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    meaning = "JNA attaches and detaches the thread for each callback, its default.")
public class JnaInterfaceCallbackThread extends CallbackThreadColumn {

  @Benchmark
  public long thread(Jna jna) {
    return JnaInterfaceCallbacks.callBackInThread(callbacks, jna.callback, a);
  }
}
