// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.natives.CountedCalls;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method runs what its name says, as often as it says, with the right answer. */
@Tag("counting")
class CallOverheadTest {

  private static Stream<Cell> cells() {
    return CallOverhead.QUESTION.cells(Profile.FULL).stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void callsWhatItsNameSays(Cell cell) throws ReflectiveOperationException {
    String method = cell.row() + "_" + cell.column();
    assertEquals(CallOverhead.class.getName() + "." + method, cell.benchmark());
    String function = cell.row().equals("add") ? "tg_add_ints" : "tg_empty";
    long calls =
        cell.column().startsWith("JAVA") && !cell.column().startsWith("JAVACPP")
            ? 0
            : cell.operations();
    try (Invocation invocation = Invocation.of(cell)) {
      CountedCalls.forget();
      Object answer = invocation.call();
      assertEquals(calls, CountedCalls.of(function));
      assertEquals(calls, CountedCalls.ofAll());
      assertEquals(cell.row().equals("add") ? 42 : null, answer);
    }
  }
}
