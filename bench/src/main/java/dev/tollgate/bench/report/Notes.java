// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.question.Question;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.result.CellResult;
import dev.tollgate.bench.result.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** What a reader must know beside the tables: columns that cannot be, cells that failed. */
final class Notes {

  private Notes() {}

  static List<String> of(RunResult run) {
    List<String> notes = new ArrayList<>();
    for (Question question : Questions.ALL) {
      if (run.cells().stream().anyMatch(cell -> cell.question().equals(question.name()))) {
        question
            .notPossible()
            .forEach((column, reason) -> notes.add(column + " is not possible: " + reason + "."));
      }
    }
    for (CellResult cell : run.cells()) {
      if (!cell.failures().isEmpty()) {
        notes.add(
            String.format(
                Locale.ROOT,
                "%s, %s, %s failed in %d of %d rounds: %s",
                cell.question(),
                cell.row(),
                cell.column(),
                cell.failures().size(),
                run.rounds(),
                String.join("; ", new TreeSet<>(cell.failures()))));
      }
    }
    return notes;
  }
}
