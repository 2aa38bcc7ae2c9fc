// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** C writes to the memory once, and zeroed memory was zero. */
public class AllocationExpectation implements Expectation {

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().equals(Column.of(JavaAllocation.class))
        ? Map.of()
        : Map.of("tg_touch", 1L);
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer)
      throws ReflectiveOperationException {
    if (measurement.column().equals(Column.of(JavaAllocation.class))) {
      assertEquals(measurement.row().size(), ((byte[]) answer).length);
    } else if (measurement.row().operation().equals(Allocation.ZEROED.operation())) {
      assertEquals(0L, answer);
      // Now of memory that C has written to, and Java has freed, if it may be had again.
      assertEquals(0L, invocation.call());
    }
  }
}
