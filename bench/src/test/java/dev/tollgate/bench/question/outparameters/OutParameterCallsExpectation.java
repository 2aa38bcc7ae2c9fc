// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import dev.tollgate.kernels.Division;
import java.util.Map;

/** One call of C divides. */
public class OutParameterCallsExpectation implements Expectation {

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().isJava() ? Map.of() : Map.of("tg_divide", 1L);
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    assertEquals(1_000, Division.quotient((long) answer));
    assertEquals(7, Division.remainder((long) answer));
  }
}
