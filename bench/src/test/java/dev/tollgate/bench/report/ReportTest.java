// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.question.Profile;
import dev.tollgate.bench.question.Question;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.result.CellResult;
import dev.tollgate.bench.result.RunResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static RunResult run(List<CellResult> cells) {
    return new RunResult(
        Map.of("CPU", "a processor | with a bar"),
        "full",
        3,
        1,
        Questions.ALL.stream().collect(Collectors.toMap(Question::name, Question::baseline)),
        cells);
  }

  @Test
  void theWholeFullProfileFits160Columns() {
    List<CellResult> cells =
        Questions.ALL.stream()
            .flatMap(question -> question.cells(Profile.FULL).stream())
            .map(
                cell ->
                    new CellResult(
                        cell.question(),
                        cell.row(),
                        cell.column(),
                        List.of(123.4e6, 987.6e6, 555.5e6),
                        List.of()))
            .toList();
    TextReport.of(run(cells)).lines().forEach(line -> assertTrue(line.length() <= 160, line));
  }

  @Test
  void aCellShowsMedianIntervalAndRatioToTheBaselineOfItsRow() {
    String text =
        TextReport.of(
            run(
                List.of(
                    new CellResult("CallOverhead", "empty", "C", List.of(2.0, 2.0, 2.0), List.of()),
                    new CellResult(
                        "CallOverhead", "empty", "FFM", List.of(8.0, 8.0, 8.0), List.of()))));
    assertTrue(text.contains("× the time of C"), text);
    for (String shown : List.of("2.00 ns", "8.00 ns", "8.00–8.00", "× 4.00", "4.00–4.00")) {
      assertTrue(text.contains(shown), () -> shown + " is not in\n" + text);
    }
  }

  /** Rows may have been measured in different columns. */
  @Test
  void columnsStandInTheOrderOfTheQuestion() {
    String markdown =
        MarkdownReport.of(
            run(
                List.of(
                    new CellResult("CallOverhead", "empty", "JNI", List.of(1.0), List.of()),
                    new CellResult("CallOverhead", "add", "FFM", List.of(1.0), List.of()))));
    assertTrue(markdown.contains("| FFM | JNI |"), markdown);
  }

  @Test
  void aFailedCellIsMarkedAndExplained() {
    RunResult result =
        run(
            List.of(
                new CellResult("CallOverhead", "empty", "C", List.of(2.0, 2.0, 2.0), List.of()),
                new CellResult(
                    "CallOverhead", "empty", "JNI", List.of(8.0), List.of("crashed", "crashed"))));
    for (String report : List.of(TextReport.of(result), MarkdownReport.of(result))) {
      assertTrue(report.contains("failed"), report);
      assertTrue(
          report.contains("CallOverhead, empty, JNI failed in 2 of 3 rounds: crashed"), report);
      assertFalse(report.contains("8.00"), report);
    }
  }

  @Test
  void markdownSurvivesBarsInNames() {
    String line =
        MarkdownReport.of(run(List.of()))
            .lines()
            .filter(l -> l.contains("CPU"))
            .findAny()
            .orElseThrow();
    assertEquals("| CPU | a processor \\| with a bar |", line);
  }

  @Test
  void whatCannotBeIsSaid() {
    String text =
        TextReport.of(
            run(List.of(new CellResult("KernelCost", "sum 64", "JAVA", List.of(1.0), List.of()))));
    assertTrue(text.contains("JNA_DIRECT_PINNED is not possible: JNA copies"), text);
    assertTrue(text.contains("JNA_PROXY_PINNED is not possible: JNA copies"), text);
  }
}
