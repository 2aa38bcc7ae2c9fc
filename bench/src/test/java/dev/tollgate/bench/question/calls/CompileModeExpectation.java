// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.bench.measure.Measurement;

/** Its methods are those of {@link CallOverhead}, which has a test. */
public class CompileModeExpectation extends CallOverheadExpectation {

  @Override
  public boolean isTried(Measurement measurement) {
    return false;
  }
}
