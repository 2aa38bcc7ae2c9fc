// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.functions;

import dev.tollgate.bench.measure.MeasuredColumn;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** What the columns of {@link ManyFunctions} share: how many functions, and the ints. */
public abstract class ManyFunctionsColumn extends MeasuredColumn {

  /** The calls of an invocation, of the functions in turn. */
  static final int CALLS = 100;

  @Param("1")
  public int functions;

  int a = 40;
  int b = 2;

  /** Gets the functions. */
  @Setup
  public void prepare() {
    take(functions);
  }

  /** Keeps what is called: the first n functions in turn. */
  abstract void take(int n);

  /** What is called in turn, often enough for an invocation. */
  static <T> T[] inTurn(T[] functions) {
    T[] called = Arrays.copyOf(functions, CALLS);
    for (int i = functions.length; i < CALLS; i++) {
      called[i] = called[i - functions.length];
    }
    return called;
  }
}
