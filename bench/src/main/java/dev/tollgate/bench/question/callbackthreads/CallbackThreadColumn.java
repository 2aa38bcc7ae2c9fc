// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbackthreads;

import dev.tollgate.jna.JnaInterfaceCallbacks;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the columns of {@link CallbackThread} share. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class CallbackThreadColumn {

  static final List<Integer> CALLBACKS = List.of(1, 1_000);

  static final int TELLING_CALLBACKS = 1;

  /** A callback for which JNA attaches the thread each time. */
  @State(Scope.Benchmark)
  public static class Jna {
    JnaInterfaceCallbacks.Callback callback = CallbackThreadColumn::next;
  }

  /** One for which it does so once. */
  @State(Scope.Benchmark)
  public static class JnaAttached extends Jna {
    public JnaAttached() {
      JnaInterfaceCallbacks.stayAttached(callback);
    }
  }

  @Param("1")
  public int callbacks;

  int a = 41;

  static int next(int a) {
    return a + 1;
  }
}
