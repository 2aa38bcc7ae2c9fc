// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbackthreads;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppCallbacks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

@Measures(
    technology = Technology.JAVACPP,
    meaning = "JavaCPP attaches the thread at its first callback and detaches it at its end.")
public class JavaCppCallbackThread extends CallbackThreadColumn {

  /** The callback. */
  @State(Scope.Benchmark)
  public static class JavaCpp {
    private JavaCppCallbacks.Callback callback =
        new JavaCppCallbacks.Callback(CallbackThreadColumn::next);

    /** Frees the callback. */
    @TearDown
    public void release() {
      callback.close();
    }
  }

  @Benchmark
  public long thread(JavaCpp javaCpp) {
    return JavaCppCallbacks.callBackInThread(callbacks, javaCpp.callback, a);
  }
}
