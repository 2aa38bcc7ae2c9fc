// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbackthreads;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrCallbacks;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    meaning = "JNR-FFI attaches and detaches the thread for each of its first 1,000 callbacks.")
public class JnrCallbackThread extends CallbackThreadColumn {

  private JnrCallbacks.Callback jnrCallback = CallbackThreadColumn::next;

  @Benchmark
  public long thread() {
    return JnrCallbacks.callBackInThread(callbacks, jnrCallback, a);
  }
}
