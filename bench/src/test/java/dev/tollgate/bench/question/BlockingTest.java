// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.natives.CountedCalls;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method makes 64 calls; from virtual threads no more are inside than there are carriers. */
@Tag("counting")
class BlockingTest {

  private static final int CARRIERS =
      Integer.getInteger(
          "jdk.virtualThreadScheduler.parallelism", Runtime.getRuntime().availableProcessors());

  private static Stream<Cell> cells() {
    return Blocking.QUESTION.cells(Profile.FULL).stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void makesItsCallsAndAsManyAtOnceAsItsRowAllows(Cell cell) throws ReflectiveOperationException {
    try (Invocation invocation = Invocation.of(cell)) {
      CountedCalls.forget();
      int most = (int) invocation.call();
      boolean java = cell.column().equals("JAVA");
      long calls = java ? 0 : cell.operations();
      assertEquals(calls, CountedCalls.of("tg_block"));
      assertEquals(calls, CountedCalls.ofAll());
      assertTrue(most >= 1 && most <= cell.operations(), "" + most);
      if (cell.row().equals("virtual") && !java) {
        assertTrue(most <= CARRIERS, most + " at once, by " + CARRIERS + " carriers");
      }
    }
  }
}
