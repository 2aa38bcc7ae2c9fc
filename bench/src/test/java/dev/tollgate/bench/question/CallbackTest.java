// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.natives.CountedCalls;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method crosses once, and gets as many answers as its cell says. */
@Tag("counting")
class CallbackTest {

  private static final Map<String, String> FUNCTIONS =
      Map.of(
          "call0", "tg_call_back_none",
          "call1", "tg_call_back",
          "call5", "tg_call_back_five",
          "call10", "tg_call_back_ten",
          "create", "tg_call_back");

  /** What one callback answers, or by how much it counts. */
  private static final Map<String, Long> ANSWERS =
      Map.of("call0", 1L, "call1", 42L, "call5", 41L + 10, "call10", 41L + 45, "create", 42L);

  private static Stream<Cell> cells() {
    return Callback.QUESTION.cells(Profile.FULL).stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void callsBackAsOftenAsItSays(Cell cell) throws ReflectiveOperationException {
    try (Invocation invocation = Invocation.of(cell)) {
      CountedCalls.forget();
      Object answer = invocation.call();
      // C's function that does nothing cannot tell that it was called.
      boolean silent = cell.row().equals("call0") && cell.column().equals("C");
      assertEquals(silent ? null : ANSWERS.get(cell.row()) * cell.operations(), answer);
      long calls = cell.column().equals("JAVA") ? 0 : 1;
      assertEquals(calls, CountedCalls.of(FUNCTIONS.get(cell.row())));
      assertEquals(calls, CountedCalls.ofAll());
    }
  }
}
