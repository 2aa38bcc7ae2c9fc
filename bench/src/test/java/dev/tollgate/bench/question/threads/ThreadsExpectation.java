// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** Each thread makes its calls and gets the right answers. */
public class ThreadsExpectation implements Expectation {

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().isJava()
        ? Map.of()
        : Map.of(
            measurement.row().operation().equals("call") ? "tg_add_ints" : "tg_sum",
            (long) measurement.operations());
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    boolean virtual = !measurement.row().detail().isEmpty();
    boolean call = measurement.row().operation().equals("call");
    // Of 10,000 virtual threads each adds a hundred times 2 to 40, or 42.
    long expected = !virtual ? 42 : call ? 10_000 * (40 + 100 * 2) : 10_000 * 100 * 42;
    assertEquals(expected, ((Number) answer).longValue());
  }
}
