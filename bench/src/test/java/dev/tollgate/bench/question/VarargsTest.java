// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.natives.CountedCalls;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method makes the same text, by as many calls of the variadic function as its cell says. */
@Tag("counting")
class VarargsTest {

  private static final Map<String, String> TEXTS =
      Map.of("one", "31415", "five", "31415 -9 265 -35897 932384626");

  private static Stream<Cell> cells() {
    return Varargs.QUESTION.cells(Profile.FULL).stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void makesItsTextByItsFunction(Cell cell) throws ReflectiveOperationException {
    String text = TEXTS.get(cell.row());
    try (Invocation invocation = Invocation.of(cell)) {
      CountedCalls.forget();
      Object answer = invocation.call();
      if (cell.column().equals("JAVA")) {
        assertEquals(text, answer);
        assertEquals(0, CountedCalls.ofAll());
      } else {
        assertEquals(text.length(), answer);
        assertEquals(text, invocation.state(Varargs.OffHeap.class).out.getString(0));
        assertEquals(cell.operations(), CountedCalls.of("tg_format"));
        assertEquals(cell.operations(), CountedCalls.ofAll());
      }
    }
  }
}
