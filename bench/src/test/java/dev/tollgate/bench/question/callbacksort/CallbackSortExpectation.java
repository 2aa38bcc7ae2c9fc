// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacksort;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Map;

/** One call of qsort sorts. */
public class CallbackSortExpectation implements Expectation {

  private static int[] ints(Object answer) {
    return switch (answer) {
      case int[] ints -> ints;
      case Integer[] ints -> Arrays.stream(ints).mapToInt(Integer::intValue).toArray();
      case MemorySegment ints -> ints.toArray(JAVA_INT);
      default -> throw new AssertionError(answer);
    };
  }

  @Override
  public boolean isTried(Measurement measurement) {
    // Larger rows run the same method. Four million callbacks of JNA's interface mapping take too
    // long here, and -Xcheck:jni writes 8 KB about each that does not check for exceptions.
    long most =
        measurement.column().equals(Column.of(JnaInterfaceCallbackSort.class))
            ? 4_096
            : measurement.column().equals(Column.of(JniUncheckedCallbackSort.class))
                ? 64
                : Long.MAX_VALUE;
    return measurement.row().size() <= most;
  }

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().isJava() ? Map.of() : Map.of("tg_sort", 1L);
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    int[] sorted = CallbackSortColumn.ints(Math.toIntExact(measurement.row().size()));
    Arrays.sort(sorted);
    assertArrayEquals(sorted, ints(answer));
  }
}
