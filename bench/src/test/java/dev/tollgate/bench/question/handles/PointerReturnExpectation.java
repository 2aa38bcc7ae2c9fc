// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** Cleaners call C at any time: {@link PointerReturnTest} waits for them, and counts the calls. */
public class PointerReturnExpectation implements Expectation {

  /** Fewer than are measured: a million would show nothing else. */
  static final int OBJECTS = 2_000;

  /** How many objects one call makes. */
  static long made(Measurement measurement) {
    return switch (measurement.row().operation()) {
      case "string", "use" -> 0;
      case "closed" -> 1;
      case "cleaned" -> PointerReturnColumn.LEFT_TOGETHER;
      default -> OBJECTS;
    };
  }

  @Override
  public Map<String, String> parameters(Measurement measurement) {
    return Map.of("objects", String.valueOf(OBJECTS));
  }

  @Override
  public boolean isTried(Measurement measurement) {
    return false;
  }

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    throw new UnsupportedOperationException("PointerReturnTest counts them");
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    assertEquals(
        switch (measurement.row().operation()) {
          case "string" -> "Tollgate";
          case "use" -> 1L;
          default -> 42 * made(measurement);
        },
        answer);
  }
}
