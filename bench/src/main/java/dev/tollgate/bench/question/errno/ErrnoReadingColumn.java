// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.errno;

import dev.tollgate.bench.measure.MeasuredColumn;

/** What the columns of {@link ErrnoReading} share. */
public abstract class ErrnoReadingColumn extends MeasuredColumn {

  /** EDOM on every supported system. */
  int error = 33;
}
