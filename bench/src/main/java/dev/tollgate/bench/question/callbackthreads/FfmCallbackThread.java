// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbackthreads;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmCallbacks;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

@Measures(
    technology = Technology.FFM,
    meaning = "The JVM attaches the thread at its first upcall and detaches it at its end.")
public class FfmCallbackThread extends CallbackThreadColumn {

  /** The upcall stub. */
  @State(Scope.Benchmark)
  public static class Ffm {
    private final Arena arena = Arena.ofShared();
    private FfmCallbacks.Callback callback =
        FfmCallbacks.callback(CallbackThreadColumn::next, arena);

    /** Frees the callback. */
    @TearDown
    public void release() {
      arena.close();
    }
  }

  @Benchmark
  public long thread(Ffm ffm) {
    return FfmCallbacks.callBackInThread(callbacks, ffm.callback, a);
  }
}
