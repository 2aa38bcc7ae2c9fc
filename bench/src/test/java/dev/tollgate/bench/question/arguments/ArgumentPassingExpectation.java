// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arguments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;
import java.util.stream.IntStream;

/** One call of the function for the types and number of arguments returns their sum. */
public class ArgumentPassingExpectation implements Expectation {

  /** The ints of {@link ArgumentValues}. */
  private static final int[] INTS = {
    -1_000_000_000, 900_000_000, -80_000_000, 7_000_000, -600_000, 50_000, -4_000, 300, -20, 1
  };

  private static final Map<Long, String> NUMBERS =
      Map.of(1L, "one", 2L, "two", 4L, "four", 5L, "five", 10L, "ten");

  /** One argument of each type, in the C function's name. */
  private static final Map<String, String> SINGULAR =
      Map.of("ints", "int", "longs", "long", "doubles", "double", "pointers", "pointer");

  private static String function(Row row) {
    return row.size() == null
        ? "tg_empty"
        : "tg_"
            + NUMBERS.get(row.size())
            + "_"
            + (row.size() == 1 ? SINGULAR.get(row.operation()) : row.operation());
  }

  private static Object sum(Row row) {
    if (row.size() == null) {
      return null;
    }
    IntStream indexes = IntStream.range(0, Math.toIntExact(row.size()));
    return switch (row.operation()) {
      case "ints" -> indexes.map(i -> INTS[i]).sum();
      case "longs", "pointers" -> indexes.mapToLong(i -> asLong(INTS[i])).sum();
      case "doubles" -> indexes.mapToDouble(i -> asDouble(INTS[i])).sum();
      case "mixed" -> indexes.mapToDouble(i -> inTurn(i)).sum();
      default -> throw new IllegalArgumentException(row.name());
    };
  }

  private static double inTurn(int i) {
    return switch (i % 4) {
      case 0 -> INTS[i];
      case 2 -> asDouble(INTS[i]);
      default -> asLong(INTS[i]);
    };
  }

  private static long asLong(int number) {
    return number * 1_000_001L;
  }

  private static double asDouble(int number) {
    return number + Math.copySign(0.5, number);
  }

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().isJava() ? Map.of() : Map.of(function(measurement.row()), 1L);
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    assertEquals(sum(measurement.row()), answer);
  }
}
