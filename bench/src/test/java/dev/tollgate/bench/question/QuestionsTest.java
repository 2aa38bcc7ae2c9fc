// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.Backend;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

class QuestionsTest {

  private static List<Cell> cells(Profile profile) {
    return Questions.ALL.stream().flatMap(question -> question.cells(profile).stream()).toList();
  }

  @Test
  void everyBenchmarkMethodIsInACell() {
    Set<String> methods =
        BenchmarkList.defaultList()
            .getAll(
                OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
            .stream()
            .map(entry -> entry.getUsername())
            .filter(method -> method.startsWith(Questions.class.getPackageName() + "."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        methods,
        cells(Profile.FULL).stream()
            .map(Cell::benchmark)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void noTwoCellsHaveOneId(Profile profile) {
    Set<String> ids = new HashSet<>();
    cells(profile).forEach(cell -> assertTrue(ids.add(cell.id()), cell::id));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void everyRowHasItsBaseline(Profile profile) {
    for (Question question : Questions.ALL) {
      Set<String> rows =
          question.cells(profile).stream().map(Cell::row).collect(Collectors.toSet());
      Set<String> withBaseline =
          question.cells(profile).stream()
              .filter(cell -> cell.column().equals(question.baseline()))
              .map(Cell::row)
              .collect(Collectors.toSet());
      assertEquals(rows, withBaseline, question.name());
    }
  }

  /** Or it would be no control. */
  @Test
  void aTwinIsTheSameButForItsName() {
    for (Cell cell : cells(Profile.FULL)) {
      Cell twin = cell.twin();
      assertEquals(cell.column() + Cell.TWIN, twin.column());
      assertEquals(
          cell,
          new Cell(
              twin.question(),
              twin.row(),
              cell.column(),
              twin.benchmark(),
              twin.parameters(),
              twin.heapMebibytes(),
              twin.operations(),
              twin.jvmArguments(),
              twin.firstCalls(),
              twin.threads()));
    }
  }

  @Test
  void quickIsAPartOfFull() {
    Set<String> full = cells(Profile.FULL).stream().map(Cell::id).collect(Collectors.toSet());
    cells(Profile.QUICK).forEach(cell -> assertTrue(full.contains(cell.id()), cell::id));
  }

  @Test
  void everyBackendIsInEveryRowOfKernelCost() {
    columnsByRow(Profile.FULL)
        .forEach((row, columns) -> assertTrue(columns.containsAll(BACKENDS), row));
  }

  @Test
  void everyBackendIsInARowOfKernelCostThatIsQuick() {
    assertTrue(
        columnsByRow(Profile.QUICK).values().stream()
            .anyMatch(columns -> columns.containsAll(BACKENDS)));
  }

  private static final Set<String> BACKENDS =
      Stream.of(Backend.values()).map(Backend::name).collect(Collectors.toSet());

  private static Map<String, Set<String>> columnsByRow(Profile profile) {
    return KernelCost.QUESTION.cells(profile).stream()
        .collect(
            Collectors.groupingBy(Cell::row, Collectors.mapping(Cell::column, Collectors.toSet())));
  }
}
