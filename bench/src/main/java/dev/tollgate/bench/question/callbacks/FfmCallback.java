// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacks;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmCallbacks;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

@Measures(
    technology = Technology.FFM,
    meaning =
        "An upcall stub, created once, whose Java method catches exceptions; Java rethrows them"
            + " when C has returned.",
    headline = true)
public class FfmCallback extends CallbackColumn {

  /** The upcall stubs. */
  @State(Scope.Benchmark)
  public static class Ffm {
    private final Arena arena = Arena.ofShared();
    private FfmCallbacks.Callback ofNone = FfmCallbacks.callback(CallbackColumn::count, arena);
    private FfmCallbacks.Callback ofOne = FfmCallbacks.callback(CallbackColumn::next, arena);
    private FfmCallbacks.Callback ofFive = FfmCallbacks.callback(CallbackColumn::addFive, arena);
    private FfmCallbacks.Callback ofTen = FfmCallbacks.callback(CallbackColumn::addTen, arena);

    /** Frees the callbacks. */
    @TearDown
    public void release() {
      arena.close();
    }
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call0(Ffm ffm) {
    calls = 0;
    FfmCallbacks.callBackNone(CALLS, ffm.ofNone);
    return calls;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call1(Ffm ffm) {
    return FfmCallbacks.callBack(CALLS, ffm.ofOne, a);
  }

  @Benchmark
  public long once(Ffm ffm) {
    return FfmCallbacks.callBack(1, ffm.ofOne, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call5(Ffm ffm) {
    return FfmCallbacks.callBackFive(CALLS, ffm.ofFive, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call10(Ffm ffm) {
    return FfmCallbacks.callBackTen(CALLS, ffm.ofTen, a);
  }

  @Benchmark
  public long create() {
    try (Arena arena = Arena.ofConfined()) {
      return FfmCallbacks.callBack(1, FfmCallbacks.callback(x -> x + 1, arena), a);
    }
  }
}
