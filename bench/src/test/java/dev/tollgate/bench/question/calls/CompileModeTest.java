// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CompileModeTest {

  private static final List<Measurement> MEASUREMENTS =
      new CompileMode().measurements(Profile.FULL);

  private static Measurement measurement(Row row, Class<?> column) {
    return MEASUREMENTS.stream()
        .filter(m -> m.row().equals(row) && m.column().equals(Column.of(column)))
        .findAny()
        .orElseThrow();
  }

  @Test
  void aMeasurementIsTheCallOfItsColumnInTheModeOfItsRow() {
    Measurement interpreted =
        measurement(Row.of("add").with("interpreted"), FfmFieldCallOverhead.class);
    assertEquals(FfmFieldCallOverhead.class.getName() + ".add", interpreted.benchmark());
    assertEquals(List.of("-Xint"), interpreted.jvmArguments());
    assertEquals(0, interpreted.firstCalls());
    Measurement first =
        measurement(Row.of("empty", 1_000, Unit.FIRST_CALLS), JnrCallOverhead.class);
    assertEquals(JnrCallOverhead.class.getName() + ".empty", first.benchmark());
    assertEquals(List.of(), first.jvmArguments());
    assertEquals(1_000, first.firstCalls());
  }

  @Test
  void everyColumnIsInEveryRowUnlessItsFirstCallIsNotTheFirst() {
    Set<Column> all = new HashSet<>(new CallOverhead().columns());
    Map<Row, Set<Column>> columns =
        MEASUREMENTS.stream()
            .collect(
                Collectors.groupingBy(
                    Measurement::row, Collectors.mapping(Measurement::column, Collectors.toSet())));
    columns.forEach(
        (row, ofRow) -> {
          if (row.unit() == Unit.FIRST_CALLS) {
            assertTrue(ofRow.contains(Column.of(JnrCallOverhead.class)), row.name());
            assertFalse(ofRow.contains(Column.of(CCallOverhead.class)), row.name());
            assertFalse(ofRow.contains(Column.of(FfmFieldCallOverhead.class)), row.name());
          } else {
            assertEquals(all, ofRow, row.name());
          }
        });
  }
}
