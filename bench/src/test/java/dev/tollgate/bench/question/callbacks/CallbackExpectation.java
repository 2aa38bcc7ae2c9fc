// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** One call of C makes a callback for each operation. */
public class CallbackExpectation implements Expectation {

  private static String function(Row row) {
    if (row.size() == null) {
      return "tg_call_back";
    }
    return switch (Math.toIntExact(row.size())) {
      case 0 -> "tg_call_back_none";
      case 1 -> "tg_call_back";
      case 5 -> "tg_call_back_five";
      default -> "tg_call_back_ten";
    };
  }

  /** The result of one callback, or how much it counts. */
  private static long answer(Row row) {
    if (row.size() == null) {
      return 42;
    }
    return switch (Math.toIntExact(row.size())) {
      case 0 -> 1;
      case 1 -> 42;
      case 5 -> 41 + 10;
      default -> 41 + 45;
    };
  }

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().isJava() ? Map.of() : Map.of(function(measurement.row()), 1L);
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    // C's function that does nothing cannot tell that it was called.
    boolean silent =
        measurement.row().size() != null
            && measurement.row().size() == 0
            && measurement.column().technologies().isEmpty();
    assertEquals(silent ? null : answer(measurement.row()) * measurement.operations(), answer);
  }
}
