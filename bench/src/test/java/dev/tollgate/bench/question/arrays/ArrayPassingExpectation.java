// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** One call of the function for direction and elements; the set-up has checked the array. */
public class ArrayPassingExpectation implements Expectation {

  private static final Map<String, String> FUNCTIONS =
      Map.of(
          ArrayPassing.IN,
          "tg_take_",
          ArrayPassing.OUT,
          "tg_fill_",
          ArrayPassing.IN_OUT,
          "tg_swap_");

  @Override
  public boolean isTried(Measurement measurement) {
    // Larger ones only take longer.
    return measurement.row().size() <= 64 << 10;
  }

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().isJava()
        ? Map.of()
        : Map.of(FUNCTIONS.get(measurement.row().operation()) + measurement.row().detail(), 1L);
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    // The set-up has checked it.
  }
}
