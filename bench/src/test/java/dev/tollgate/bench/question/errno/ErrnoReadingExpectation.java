// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.errno;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** One call fails, and reading errno returns its error. */
public class ErrnoReadingExpectation implements Expectation {

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return Map.of("tg_fail", 1L);
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    assertEquals(measurement.row().equals(ErrnoReading.READ) ? 33 : -1, answer);
  }
}
