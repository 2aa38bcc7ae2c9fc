// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** No profile of calls has it; {@code LadderTest} tries its columns at small sizes. */
public class LadderExpectation implements Expectation {

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return Map.of();
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    // The set-up has checked it.
  }
}
