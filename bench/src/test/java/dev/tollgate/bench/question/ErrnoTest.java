// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.natives.CountedCalls;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method gives the answer of its row by one call. */
@Tag("counting")
class ErrnoTest {

  private static Stream<Cell> cells() {
    return Errno.QUESTION.cells(Profile.FULL).stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void answersRightAndCallsOnce(Cell cell) throws ReflectiveOperationException {
    try (Invocation invocation = Invocation.of(cell)) {
      CountedCalls.forget();
      Object answer = invocation.call();
      assertEquals(cell.row().equals("read") ? 33 : -1, answer);
      assertEquals(1, CountedCalls.of("tg_fail"));
      assertEquals(1, CountedCalls.ofAll());
    }
  }
}
