// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.natives.CountedCalls;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method gives the answer of its row, and calls what its name says as often as it says. */
@Tag("counting")
class ThreadsTest {

  private static Stream<Cell> cells() {
    return Threads.QUESTION.cells(Profile.FULL).stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void answersRightAndCallsWhatItsNameSays(Cell cell) throws ReflectiveOperationException {
    try (Invocation invocation = Invocation.of(cell)) {
      CountedCalls.forget();
      Number answer = (Number) invocation.call();
      assertEquals(answer(cell), answer.longValue());
      long calls = cell.column().equals("JAVA") ? 0 : cell.operations();
      String function = cell.row().startsWith("call") ? "tg_add_ints" : "tg_sum";
      assertEquals(calls, CountedCalls.of(function));
      assertEquals(calls, CountedCalls.ofAll());
    }
  }

  /** Of 10,000 threads, each of which adds a hundred times 2 to 40, or 42. */
  private static long answer(Cell cell) {
    return switch (cell.row().substring(0, cell.row().indexOf(' '))) {
      case "call", "pointer" -> 42;
      case "callVirtual" -> 10_000 * (40 + 100 * 2);
      case "pointerVirtual" -> 10_000 * 100 * 42;
      default -> throw new AssertionError(cell.row());
    };
  }
}
