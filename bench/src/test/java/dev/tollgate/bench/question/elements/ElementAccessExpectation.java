// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import dev.tollgate.purejava.JavaElements;
import java.util.Map;

/** C creates the numbers in the set-up; reading and writing them calls no C function. */
public class ElementAccessExpectation implements Expectation {

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return Map.of();
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    int n = measurement.operations();
    if (measurement.row().operation().equals("sum")) {
      double[] a = JavaElements.random(n, 42);
      assertEquals(
          measurement.row().detail().isEmpty()
              ? JavaElements.sum(a)
              : JavaElements.sum(a, ElementAccessColumn.permutation(n)),
          answer);
    } else {
      // Of halves every sum of these is exact.
      assertEquals(n * 0.5, ((ElementAccessColumn.Held) answer).sum());
    }
  }
}
