// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.result.RunResult;
import java.util.List;
import java.util.stream.Collectors;

/** A run as Markdown, for a repository or the summary of a CI job. */
public final class MarkdownReport {

  private MarkdownReport() {}

  /**
   * How good the run is, the rankings, what is not in them, and the environment.
   *
   * @param pictures of the run; each is shown above the rankings of its question
   */
  public static String of(RunResult run, Pictures pictures) {
    StringBuilder text = new StringBuilder();
    text.append("**").append(escaped(RunQuality.of(run).sentence())).append("**\n\n");
    text.append("# Tollgate: ").append(run.profile()).append(" run\n");
    pictures.whyNone().ifPresent(why -> text.append('\n').append(escaped(why)).append('\n'));
    String question = "";
    for (Table.Ranking ranking : Table.rankings(run)) {
      if (!ranking.question().equals(question)) {
        question = ranking.question();
        pictures.of(question).forEach(picture -> append(text, picture));
      }
      append(text, ranking.table());
    }
    text.append('\n');
    Notes.of(run).forEach(note -> text.append("- ").append(escaped(note)).append('\n'));
    append(text, Table.conditions(run));
    text.append("\n## Environment\n\n| | |\n|---|---|\n");
    run.environment().forEach((name, value) -> text.append(line(List.of(name, value))));
    text.append(line(List.of("seed of the shuffling", String.valueOf(run.seed()))));
    return text.toString();
  }

  /** Of one run among several. */
  static String heading(Reported reported) {
    return "\n# " + reported.label() + ": " + escaped(reported.about()) + "\n\n";
  }

  private static void append(StringBuilder text, Picture picture) {
    // Brackets would end the description; the others would not be seen.
    String description = picture.description().replaceAll("[\\[\\]\\\\`*&]", "\\\\$0");
    text.append("\n![")
        .append(escaped(description))
        .append("](")
        .append(picture.file())
        .append(")\n");
  }

  private static void append(StringBuilder text, Table table) {
    text.append("\n").append(escaped(table.heading())).append("\n\n");
    text.append(line(table.columns()));
    text.append("|").append("---|".repeat(table.columns().size())).append('\n');
    table.lines().forEach(line -> text.append(line(line)));
  }

  private static String line(List<String> texts) {
    return texts.stream()
        .map(MarkdownReport::escaped)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;");
  }
}
