// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** Cleaners call C at any time: {@link PointerReturnTest} waits for them. */
public class PointerReturnExpectation implements Expectation {

  @Override
  public boolean isTried(Measurement measurement) {
    return false;
  }

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    throw new UnsupportedOperationException("PointerReturnTest tries it");
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    throw new UnsupportedOperationException("PointerReturnTest tries it");
  }
}
