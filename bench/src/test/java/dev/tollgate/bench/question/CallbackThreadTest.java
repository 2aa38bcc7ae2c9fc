// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.natives.CountedCalls;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method gets all answers of one thread; its thread has ended before anything is counted. */
@Tag("counting")
class CallbackThreadTest {

  private static Stream<Cell> cells() {
    return CallbackThread.QUESTION.cells(Profile.FULL).stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void callsBackAsOftenAsItSays(Cell cell) throws ReflectiveOperationException {
    try (Invocation invocation = Invocation.of(cell)) {
      CountedCalls.forget();
      assertEquals(42L * Integer.parseInt(cell.parameters().get("callbacks")), invocation.call());
      long calls = cell.column().equals("JAVA") ? 0 : 1;
      assertEquals(calls, CountedCalls.of("tg_call_back_in_thread"));
      assertEquals(calls, CountedCalls.ofAll());
    }
  }
}
