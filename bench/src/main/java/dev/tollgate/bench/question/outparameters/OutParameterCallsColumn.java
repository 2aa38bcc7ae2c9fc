// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.bench.measure.MeasuredColumn;

/** What the columns of {@link OutParameterCalls} share. */
public abstract class OutParameterCallsColumn extends MeasuredColumn {

  int a = 1_000_007;

  int b = 1_000;
}
