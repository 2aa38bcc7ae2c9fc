// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbackthreads;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniCallbacks;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    meaning = "The glue attaches the thread at its first callback and detaches it at its end.")
public class JniCallbackThread extends CallbackThreadColumn {

  @Benchmark
  public long thread() {
    return JniCallbacks.callBackInThread(callbacks, CallbackThreadColumn::next, a);
  }
}
