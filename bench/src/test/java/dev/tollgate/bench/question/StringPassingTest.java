// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.natives.CountedCalls;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method with every string: the answer is right, and one run is one call of its function. */
@Tag("counting")
class StringPassingTest {

  private static Stream<Cell> cells() {
    return StringPassing.QUESTION.cells(Profile.FULL).stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void answersRightAndCallsWhatItsNameSays(Cell cell) throws ReflectiveOperationException {
    try (Invocation invocation = Invocation.of(cell)) {
      String text =
          StringPassing.Alphabet.valueOf(cell.parameters().get("alphabet"))
              .text(Integer.parseInt(cell.parameters().get("length")));
      CountedCalls.forget();
      Object answer = invocation.call();
      long calls = cell.column().equals("JAVA") ? 0 : 1;
      if (cell.row().startsWith("toC ")) {
        assertEquals((long) text.getBytes(UTF_8).length, answer);
        assertEquals(calls, CountedCalls.of("tg_string_length"));
      } else {
        assertEquals(text, answer);
        assertEquals(calls, CountedCalls.of("tg_echo"));
      }
      assertEquals(calls, CountedCalls.ofAll());
    }
  }
}
