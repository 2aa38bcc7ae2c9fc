// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Its methods are those of {@link CallOverhead}, whose test calls them. */
class CompileModeTest {

  private static final List<Cell> CELLS = CompileMode.QUESTION.cells(Profile.FULL);

  private static Cell cell(String id) {
    return CELLS.stream().filter(cell -> cell.id().equals(id)).findAny().orElseThrow();
  }

  @Test
  void aCellIsTheCallOfItsNameInTheModeOfItsRow() {
    Cell interpreted = cell("CompileMode/add interpreted/FFM_FIELD");
    assertEquals(CompileMode.class.getName() + ".add_FFM_FIELD", interpreted.benchmark());
    assertEquals(List.of("-Xint"), interpreted.jvmArguments());
    assertEquals(0, interpreted.firstCalls());
    Cell first = cell("CompileMode/empty first 1,000/JNR");
    assertEquals(CompileMode.class.getName() + ".empty_JNR", first.benchmark());
    assertEquals(List.of(), first.jvmArguments());
    assertEquals(1_000, first.firstCalls());
  }

  @Test
  void everyCallIsInEveryRowButWhereItIsNotTheFirst() {
    Set<String> all = CallOverhead.calls().map(Cell::column).collect(Collectors.toSet());
    CELLS.stream()
        .collect(
            Collectors.groupingBy(Cell::row, Collectors.mapping(Cell::column, Collectors.toSet())))
        .forEach(
            (row, columns) -> {
              if (row.contains("first")) {
                assertTrue(columns.containsAll(Set.of("JAVA", "FFM", "JNI", "JNR")), row);
                assertTrue(!columns.contains("C") && !columns.contains("FFM_FIELD"), row);
              } else {
                assertEquals(all, columns, row);
              }
            });
  }
}
