// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.natives.CountedCalls;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method sorts its ints, and calls C for it once if its name says so. */
@Tag("counting")
class CallbackSortTest {

  /** Four million callbacks of JNA's slower way take too long here; it is the same method. */
  private static final String TOO_LONG = "CallbackSort/sort 262,144/JNA_INTERFACE";

  private static Stream<Cell> cells() {
    return CallbackSort.QUESTION.cells(Profile.FULL).stream()
        .filter(cell -> !cell.id().equals(TOO_LONG));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void sortsByOneCallOfItsFunction(Cell cell) throws ReflectiveOperationException {
    int[] sorted = CallbackSort.ints(Integer.parseInt(cell.parameters().get("n")));
    Arrays.sort(sorted);
    try (Invocation invocation = Invocation.of(cell)) {
      CountedCalls.forget();
      assertArrayEquals(sorted, ints(invocation.call()));
      long calls = cell.column().startsWith("JAVA") && !cell.column().equals("JAVACPP") ? 0 : 1;
      assertEquals(calls, CountedCalls.of("tg_sort"));
      assertEquals(calls, CountedCalls.ofAll());
    }
  }

  private static int[] ints(Object answer) {
    return switch (answer) {
      case int[] ints -> ints;
      case Integer[] ints -> Arrays.stream(ints).mapToInt(Integer::intValue).toArray();
      case MemorySegment ints -> ints.toArray(JAVA_INT);
      default -> throw new AssertionError(answer);
    };
  }
}
