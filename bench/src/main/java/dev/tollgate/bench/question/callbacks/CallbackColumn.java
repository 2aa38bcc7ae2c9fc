// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacks;

import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.jna.JnaInterfaceCallbacks;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the columns of {@link Callback} share. */
public abstract class CallbackColumn extends MeasuredColumn {

  static final int CALLS = 1_000;

  /** The callbacks of both JNA mappings; JNA creates a native function for each once. */
  @State(Scope.Benchmark)
  public static class Jna {
    JnaInterfaceCallbacks.CallbackOfNone ofNone = CallbackColumn::count;
    JnaInterfaceCallbacks.Callback ofOne = CallbackColumn::next;
    JnaInterfaceCallbacks.CallbackOfFive ofFive = CallbackColumn::addFive;
    JnaInterfaceCallbacks.CallbackOfTen ofTen = CallbackColumn::addTen;
  }

  static long calls;

  int a = 41;

  static void count() {
    calls++;
  }

  static int next(int a) {
    return a + 1;
  }

  static int addFive(int a, int b, int c, int d, int e) {
    return a + b + c + d + e;
  }

  static int addTen(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j) {
    return a + b + c + d + e + f + g + h + i + j;
  }
}
