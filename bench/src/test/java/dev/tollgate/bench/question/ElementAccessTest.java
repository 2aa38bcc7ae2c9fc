// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.natives.CountedCalls;
import dev.tollgate.purejava.JavaElements;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** C has made the numbers that are read, and is not called for them again. */
@Tag("counting")
class ElementAccessTest {

  private static Stream<Cell> cells() {
    return ElementAccess.QUESTION.cells(Profile.FULL).stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void readsWhatCHasMadeAndWritesAll(Cell cell) throws ReflectiveOperationException {
    CountedCalls.forget();
    try (Invocation invocation = Invocation.of(cell)) {
      long made = cell.column().equals("JAVA") ? 0 : 1;
      assertEquals(made, CountedCalls.of("tg_random_fill"));
      int n = cell.operations();
      if (cell.row().startsWith("sum ")) {
        double[] a = JavaElements.random(n, 42);
        assertEquals(
            cell.row().endsWith(" random")
                ? JavaElements.sum(a, ElementAccess.permutation(n))
                : JavaElements.sum(a),
            invocation.call());
      } else {
        // Of halves every sum of these is exact.
        assertEquals(n * 0.5, ((ElementAccess.Held) invocation.call()).sum());
      }
      assertEquals(made, CountedCalls.ofAll());
    }
  }

  @Test
  void theRandomOrderIsAPermutation() {
    int[] order = ElementAccess.permutation(1000);
    Arrays.sort(order);
    assertArrayEquals(IntStream.range(0, 1000).toArray(), order);
  }
}
