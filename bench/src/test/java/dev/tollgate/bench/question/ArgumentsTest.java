// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.natives.CountedCalls;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method passes all its arguments, each as it is, to the function that its name says. */
@Tag("counting")
class ArgumentsTest {

  /** The ints of {@link ArgumentValues}. */
  private static final int[] INTS = {
    -1_000_000_000, 900_000_000, -80_000_000, 7_000_000, -600_000, 50_000, -4_000, 300, -20, 1
  };

  private static final Map<String, String> NUMBERS =
      Map.of("1", "one", "2", "two", "5", "five", "10", "ten");

  private static Stream<Cell> cells() {
    return Arguments.QUESTION.cells(Profile.FULL).stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void answersRightAndCallsWhatItsNameSays(Cell cell) throws ReflectiveOperationException {
    try (Invocation invocation = Invocation.of(cell)) {
      CountedCalls.forget();
      assertEquals(sum(cell.row()), invocation.call());
      long calls = cell.column().equals("JAVA") ? 0 : 1;
      assertEquals(calls, CountedCalls.of(function(cell.row())));
      assertEquals(calls, CountedCalls.ofAll());
    }
  }

  /** In C: {@code tg_five_ints} for {@code ints 5}. */
  private static String function(String row) {
    if (row.equals("none")) {
      return "tg_empty";
    }
    String[] words = row.split(" ", 2);
    String type = words[1].equals("1") ? words[0].replaceFirst("s$", "") : words[0];
    return "tg_" + NUMBERS.get(words[1]) + "_" + type;
  }

  private static Object sum(String row) {
    if (row.equals("none")) {
      return null;
    }
    String[] words = row.split(" ", 2);
    IntStream indexes = IntStream.range(0, Integer.parseInt(words[1]));
    return switch (words[0]) {
      case "ints" -> indexes.map(i -> INTS[i]).sum();
      case "longs", "pointers" -> indexes.mapToLong(i -> asLong(INTS[i])).sum();
      case "doubles" -> indexes.mapToDouble(i -> asDouble(INTS[i])).sum();
      case "mixed" -> indexes.mapToDouble(i -> inTurn(i)).sum();
      default -> throw new IllegalArgumentException(row);
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
}
