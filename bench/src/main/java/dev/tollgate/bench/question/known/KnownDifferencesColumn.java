// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.known;

import dev.tollgate.bench.measure.MeasuredColumn;

/** What the columns of {@link KnownDifferences} share. */
public abstract class KnownDifferencesColumn extends MeasuredColumn {

  static final int MULTIPLICATIONS = 200;

  static final int BYTES = 100;

  /** Not a constant, or the multiplications would be left out; and 1, so that none overflows. */
  double factor = 1;

  /** Of all operations so far: the first multiplication of one waits for the last of another. */
  double product = 1;
}
