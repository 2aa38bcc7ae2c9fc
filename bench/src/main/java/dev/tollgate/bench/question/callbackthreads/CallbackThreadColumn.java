// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbackthreads;

import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.jna.JnaInterfaceCallbacks;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the columns of {@link CallbackThread} share. */
public abstract class CallbackThreadColumn extends MeasuredColumn {

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
