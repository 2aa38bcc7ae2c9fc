// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** The answer is that of Java, by one call. */
public class StructPassingExpectation implements Expectation {

  private static final Map<String, String> FUNCTIONS =
      Map.of(
          "value8", "tg_weigh_one",
          "value16", "tg_weigh_two",
          "value32", "tg_weigh_four",
          "value64", "tg_weigh_eight",
          "pointer", "tg_weigh_at",
          "nested", "tg_area",
          "array", "tg_move",
          "returned16", "tg_make_two",
          "returned32", "tg_make_four");

  private static String method(Measurement measurement) {
    return measurement.benchmark().substring(measurement.benchmark().lastIndexOf('.') + 1);
  }

  private static Object answerOfJava(Measurement measurement) throws ReflectiveOperationException {
    Measurement java =
        new StructPassing()
            .measurements(Profile.FULL).stream()
                .filter(other -> other.row().equals(measurement.row()) && other.column().isJava())
                .findAny()
                .orElseThrow();
    try (Invocation invocation = Invocation.of(java)) {
      return invocation.call();
    }
  }

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().isJava()
        ? Map.of()
        : Map.of(FUNCTIONS.get(method(measurement)), 1L);
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer)
      throws ReflectiveOperationException {
    Object expected = answerOfJava(measurement);
    if (expected instanceof double[][] points) {
      assertArrayEquals(points, (double[][]) answer);
    } else {
      assertEquals(expected, answer);
    }
  }
}
