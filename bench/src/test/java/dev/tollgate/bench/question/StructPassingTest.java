// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.natives.CountedCalls;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method: the answer is that of Java, and one run is one call of its function. */
@Tag("counting")
class StructPassingTest {

  private static final Map<String, String> FUNCTIONS =
      Map.of(
          "value8", "tg_weigh_one",
          "value16", "tg_weigh_two",
          "value32", "tg_weigh_four",
          "value64", "tg_weigh_eight",
          "pointer", "tg_weigh_at",
          "reused", "tg_weigh_at",
          "nested", "tg_area",
          "array", "tg_move",
          "returned16", "tg_make_two",
          "returned32", "tg_make_four");

  private static Stream<Cell> cells() {
    return StructPassing.QUESTION.cells(Profile.FULL).stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void answersRightAndCallsWhatItsNameSays(Cell cell) throws ReflectiveOperationException {
    Object expected = answerOfJava(cell.row());
    try (Invocation invocation = Invocation.of(cell)) {
      CountedCalls.forget();
      Object answer = invocation.call();
      long calls = cell.column().equals("JAVA") ? 0 : 1;
      assertEquals(calls, CountedCalls.of(FUNCTIONS.get(cell.row())));
      assertEquals(calls, CountedCalls.ofAll());
      if (expected instanceof double[][] points) {
        assertArrayEquals(points, (double[][]) answer);
      } else {
        assertEquals(expected, answer);
      }
    }
  }

  private static Object answerOfJava(String row) throws ReflectiveOperationException {
    Cell java =
        cells()
            .filter(cell -> cell.row().equals(row) && cell.column().equals("JAVA"))
            .findAny()
            .orElseThrow();
    try (Invocation invocation = Invocation.of(java)) {
      return invocation.call();
    }
  }
}
