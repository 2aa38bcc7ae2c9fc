// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.kernels;

import static dev.tollgate.Technology.FFM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.Backend;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.workload.KernelName;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KernelCostTest {

  private static final KernelCost QUESTION = new KernelCost();

  @Test
  void everyKernelIsMeasured() {
    assertEquals(
        Set.of(KernelName.values()),
        QUESTION.rows().stream()
            .map(row -> KernelName.of(row.row()).orElseThrow())
            .collect(Collectors.toSet()));
  }

  @Test
  void everyBackendIsAColumnOfEveryRow() {
    Map<Row, Set<Backend>> backends =
        QUESTION.measurements(Profile.FULL).stream()
            .filter(measurement -> !measurement.column().technologies().isEmpty())
            .collect(
                Collectors.groupingBy(
                    Measurement::row,
                    Collectors.mapping(
                        measurement -> measurement.column().backend(), Collectors.toSet())));
    backends.forEach((row, ofRow) -> assertEquals(EnumSet.allOf(Backend.class), ofRow, row.name()));
  }

  /** A technology other than FFM, whose segments the kernels take, keeps no pointer of its own. */
  @Test
  void whatMakesAPointerForEachCallIsNamedSo() {
    for (Column column : QUESTION.columns()) {
      assertEquals(
          column.isOffHeap() && column.callsC() && !column.technology().equals(Optional.of(FFM))
              ? "SEGMENT"
              : "",
          column.technologies().isEmpty() ? "" : column.variant(),
          column.name());
    }
  }

  @Test
  void everyTechnologyIsInTheQuickProfile() {
    Set<Object> quick =
        QUESTION.measurements(Profile.QUICK).stream()
            .map(Measurement::column)
            .map(Column::technology)
            .flatMap(technology -> technology.stream())
            .collect(Collectors.toSet());
    assertTrue(
        quick.containsAll(Stream.of(Backend.values()).map(Backend::technology).toList()),
        quick::toString);
  }

  @Test
  void aWrongAnswerStopsTheMeasurement() {
    System.setProperty(KernelName.EXPECTED_PROPERTY, "00000000");
    try {
      JavaKernelCost column = new JavaKernelCost();
      column.kernel = KernelName.SUM;
      column.size = 64;
      AssertionError e = assertThrows(AssertionError.class, column::prepare);
      assertTrue(e.getMessage().contains("00000000"), e.getMessage());
    } finally {
      System.clearProperty(KernelName.EXPECTED_PROPERTY);
    }
  }
}
