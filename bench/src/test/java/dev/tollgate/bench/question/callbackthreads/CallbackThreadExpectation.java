// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbackthreads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** The C thread makes the number of callbacks in the row. */
public class CallbackThreadExpectation implements Expectation {

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().isJava() ? Map.of() : Map.of("tg_call_back_in_thread", 1L);
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    assertEquals(42L * measurement.row().size(), answer);
  }
}
