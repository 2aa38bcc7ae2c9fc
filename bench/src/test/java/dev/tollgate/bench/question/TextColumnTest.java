// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.natives.CountedCalls;
import dev.tollgate.purejava.JavaText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method gets the same bits, and one run is one call of C. */
@Tag("counting")
class TextColumnTest {

  private static Stream<Cell> cells() {
    return TextColumn.QUESTION.cells(Profile.FULL).stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void answersRightAndCallsWhatItsNameSays(Cell cell) throws ReflectiveOperationException {
    try (Invocation invocation = Invocation.of(cell)) {
      String table = TextColumn.table(Integer.parseInt(cell.parameters().get("rows")));
      double mean = JavaText.mean(table.getBytes(US_ASCII), 3);
      assertTrue(Double.isFinite(mean));
      CountedCalls.forget();
      assertEquals(mean, invocation.call());
      long calls = cell.column().startsWith("JAVA") && !cell.column().startsWith("JAVACPP") ? 0 : 1;
      assertEquals(calls, CountedCalls.of("tg_column_mean"));
      assertEquals(calls, CountedCalls.ofAll());
    }
  }
}
