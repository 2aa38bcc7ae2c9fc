// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** Each column calls the function of its row; C calls it as often as one invocation says. */
public class CallOverheadExpectation implements Expectation {

  private static boolean isAdd(Measurement measurement) {
    return measurement.row().operation().equals(CallOverhead.ADD.operation());
  }

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().isJava()
        ? Map.of()
        : Map.of(isAdd(measurement) ? "tg_add_ints" : "tg_empty", (long) measurement.operations());
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    assertEquals(isAdd(measurement) ? 42 : null, answer);
  }
}
