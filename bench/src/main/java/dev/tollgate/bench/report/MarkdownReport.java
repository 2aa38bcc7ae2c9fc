// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.result.RunResult;
import java.util.List;
import java.util.stream.Collectors;

/** A run as Markdown, for a repository or the summary of a CI job. */
public final class MarkdownReport {

  private MarkdownReport() {}

  /** The tables, the environment, and what is not in the tables. */
  public static String of(RunResult run) {
    StringBuilder text = new StringBuilder();
    text.append("# Tollgate: ").append(run.profile()).append(" run\n");
    for (Table table : Table.of(run)) {
      text.append("\n").append(table.heading()).append("\n\n");
      text.append(line(" ", table.columns()));
      text.append("|---|").append("---:|".repeat(table.columns().size())).append('\n');
      table
          .rows()
          .forEach(
              (row, cells) ->
                  text.append(line(row, cells.stream().map(c -> String.join("<br>", c)).toList())));
    }
    text.append('\n');
    Notes.of(run).forEach(note -> text.append("- ").append(escaped(note)).append('\n'));
    text.append("\n## Environment\n\n| | |\n|---|---|\n");
    run.environment().forEach((name, value) -> text.append(line(name, List.of(escaped(value)))));
    text.append(line("rounds", List.of(run.rounds() + ", shuffled with seed " + run.seed())));
    return text.toString();
  }

  private static String line(String first, List<String> others) {
    return "| " + first + " | " + others.stream().collect(Collectors.joining(" | ")) + " |\n";
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;");
  }
}
