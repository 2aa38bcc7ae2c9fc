// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.Backend;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.workload.KernelName;
import java.util.Map;
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
    Set<String> backends =
        Stream.of(Backend.values()).map(Backend::name).collect(Collectors.toSet());
    Map<Row, Set<String>> columns =
        QUESTION.measurements(Profile.FULL).stream()
            .collect(
                Collectors.groupingBy(
                    Measurement::row,
                    Collectors.mapping(
                        measurement -> measurement.column().name(), Collectors.toSet())));
    columns.forEach((row, ofRow) -> assertTrue(ofRow.containsAll(backends), row.name()));
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
