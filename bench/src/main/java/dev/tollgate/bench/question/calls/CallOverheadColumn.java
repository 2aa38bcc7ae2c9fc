// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.bench.measure.MeasuredColumn;

/** What the columns of {@link CallOverhead} share: the two ints that are added. */
public abstract class CallOverheadColumn extends MeasuredColumn {

  // Not constants, which C2 would fold.
  int a = 40;
  int b = 2;
}
