// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.natives.CountedCalls;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every way passes what it should, which its set-up finds out, by one call of the function that its
 * name says.
 */
@Tag("counting")
class ArrayPassingTest {

  private static final Map<String, String> FUNCTIONS =
      Map.of("in", "tg_take_", "out", "tg_fill_", "in-out", "tg_swap_");

  /** Larger ones differ in nothing but time. */
  private static Stream<Cell> cells() {
    return ArrayPassing.QUESTION.cells(Profile.FULL).stream()
        .filter(cell -> Integer.parseInt(cell.parameters().get("bytes")) <= 64 << 10);
  }

  @ParameterizedTest
  @MethodSource("cells")
  void passesByOneCall(Cell cell) throws ReflectiveOperationException {
    try (Invocation invocation = Invocation.of(cell)) {
      CountedCalls.forget();
      invocation.call();
      long calls = cell.column().equals("JAVA") ? 0 : 1;
      String function =
          FUNCTIONS.get(cell.row().split(" ", -1)[0])
              + cell.parameters().get("elements").toLowerCase(Locale.ROOT);
      assertEquals(calls, CountedCalls.of(function));
      assertEquals(calls, CountedCalls.ofAll());
    }
  }

  @Test
  void anUnknownWayIsRefused() {
    ArrayPassing question = new ArrayPassing();
    question.elements = ArrayPassing.Elements.BYTES;
    question.bytes = 8;
    question.column = "JNA_DIRECT_CRITICAL";
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, question::prepare);
    assertTrue(e.getMessage().contains("JNA_DIRECT_CRITICAL"), e.getMessage());
  }
}
