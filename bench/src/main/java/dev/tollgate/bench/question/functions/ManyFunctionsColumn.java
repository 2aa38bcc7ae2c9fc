// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.functions;

import dev.tollgate.bench.measure.MeasuredColumn;
import org.openjdk.jmh.annotations.Param;

/** What the columns of {@link ManyFunctions} share: how many functions, and the ints. */
public abstract class ManyFunctionsColumn extends MeasuredColumn {

  /** The calls of an invocation, of the functions in turn. */
  static final int CALLS = 100;

  @Param("1")
  public int functions;

  int a = 40;
  int b = 2;
}
