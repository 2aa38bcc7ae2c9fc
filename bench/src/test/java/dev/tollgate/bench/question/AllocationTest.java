// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.natives.CountedCalls;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method has C write into its memory, and what is called zeroed was zero. */
@Tag("counting")
class AllocationTest {

  private static Stream<Cell> cells() {
    return Allocation.QUESTION.cells(Profile.FULL).stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void letsCTouchTheMemoryOnce(Cell cell) throws ReflectiveOperationException {
    try (Invocation invocation = Invocation.of(cell)) {
      CountedCalls.forget();
      Object answer = invocation.call();
      if (cell.column().equals("JAVA")) {
        assertEquals(Integer.parseInt(cell.parameters().get("size")), ((byte[]) answer).length);
        assertEquals(0, CountedCalls.ofAll());
        return;
      }
      assertEquals(1, CountedCalls.of("tg_touch"));
      assertEquals(1, CountedCalls.ofAll());
      if (cell.row().startsWith("zeroed ")) {
        assertEquals(0L, answer);
        // Now of memory that C has written to, and Java has freed, if it may be had again.
        assertEquals(0L, invocation.call());
      }
    }
  }
}
