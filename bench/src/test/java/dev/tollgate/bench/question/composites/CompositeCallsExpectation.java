// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Locale;
import java.util.Map;

/** One call of the function for each operation; the set-up has checked the answer. */
public class CompositeCallsExpectation implements Expectation {

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().isJava()
        ? Map.of()
        : Map.of(function(measurement), (long) measurement.operations());
  }

  /** {@code tg_take_both} for {@code takeBoth}. */
  private static String function(Measurement measurement) {
    String method = measurement.benchmark().substring(measurement.benchmark().lastIndexOf('.') + 1);
    return "tg_" + method.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    // The set-up has checked it.
  }
}
