// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** The functions are called in turn: the sum of what they add tells which, and how often. */
public class ManyFunctionsExpectation implements Expectation {

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().isJava()
        ? Map.of()
        : Map.of("add_three", (long) measurement.operations());
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    int sum = 40;
    for (int i = 0; i < measurement.operations(); i++) {
      sum += 2 + i % ManyFunctionsColumn.CALLS % Math.toIntExact(measurement.row().size());
    }
    assertEquals(sum, answer);
  }
}
