// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.known;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

public class KnownDifferencesExpectation implements Expectation {

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return Map.of();
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    if (measurement.row().equals(KnownDifferences.ALLOCATION)) {
      assertEquals(100, ((byte[]) answer).length);
    } else {
      assertEquals(1.0, answer);
    }
  }
}
