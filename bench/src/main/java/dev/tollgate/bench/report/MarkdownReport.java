// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.result.Agreement;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.source.Excerpts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A run as Markdown, for a repository or the summary of a CI job. */
public final class MarkdownReport {

  private static final String LEGEND =
      """
      Time of one operation, and its ratio to JNI's fastest column without critical calls and \
      reused memory, with the 95 % interval (for that column the interval of its \
      time). **Bold**: the fastest; `=`: not known to be slower than the fastest; `?`: \
      seems much slower, but the run does not prove it. In about 1 of 20 runs, a column \
      without any of these marks is not really slower. †: a critical call, \
      only for C that returns at once and does not call Java. ‡: memory is reused between calls. \
      –: not possible, not measured, or (Java) not the same task. Where an array is given to C, C \
      reads only its first and last element.
      """;

  private MarkdownReport() {}

  /**
   * How good the run is, the rankings, what is not in them, and the environment.
   *
   * @param pictures of the run; each is shown above the rankings of its question
   */
  public static String of(RunResult run, Pictures pictures) {
    StringBuilder text = new StringBuilder();
    text.append("**").append(escaped(RunQuality.of(run).sentence())).append("**\n\n");
    text.append("# Tollgate: ").append(run.profile()).append(" run\n\n");
    List<Rungs> rungs = Rungs.of(run);
    if (rungs.isEmpty()) {
      text.append(scoreboard(run)).append('\n').append(rules(run));
    } else {
      append(text, Rungs.overview(rungs));
      Rungs.speedUps(run, rungs).ifPresent(table -> append(text, table));
      append(text, Rungs.efforts(rungs, Excerpts.load()));
    }
    pictures.whyNone().ifPresent(why -> text.append('\n').append(escaped(why)).append('\n'));
    String question = "";
    for (Table.Ranking ranking : Table.rankings(run)) {
      if (!ranking.question().equals(question)) {
        question = ranking.question();
        appendQuestion(text, run, question);
        pictures.of(question).forEach(picture -> append(text, picture));
      }
      append(text, ranking.table());
    }
    text.append('\n');
    Notes.of(run).forEach(note -> text.append("- ").append(escaped(note)).append('\n'));
    PredictionErrors.of(run).ifPresent(table -> append(text, table));
    IntervalCheck.of(run).ifPresent(table -> append(text, table));
    append(text, Table.conditions(run));
    text.append("\n## Environment\n\n| | |\n|---|---|\n");
    run.environment().forEach((name, value) -> text.append(line(List.of(name, value))));
    text.append(line(List.of("seed of the shuffling", String.valueOf(run.seed()))));
    return text.toString();
  }

  /** Where each technology stands: {@link Scoreboard}. */
  static String scoreboard(RunResult run) {
    Scoreboard scoreboard = Scoreboard.of(run, Scoreboard.Filter.NONE);
    if (scoreboard.lines().isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    List<String> head = new ArrayList<>(List.of("Which technology is fastest for …"));
    Scoreboard.Group.ALL.forEach(group -> head.add(group.title()));
    text.append(line(head)).append("|---|").append("---|".repeat(head.size() - 1)).append('\n');
    for (Scoreboard.Line use : scoreboard.lines()) {
      List<String> fields = new ArrayList<>(List.of(use.use().title()));
      use.fields().forEach(field -> fields.add(field(field, run, use.fastest().size() > 1)));
      text.append("| ").append(String.join(" | ", fields)).append(" |\n");
    }
    return text.append('\n').append(LEGEND).append('\n').toString();
  }

  private static String field(Scoreboard.Field field, RunResult run, boolean tied) {
    if (field.fastest().isEmpty()) {
      return "–";
    }
    Measured measured = field.fastest().get();
    Estimate estimate = run.time(measured).orElseThrow();
    String time = Figures.time(estimate);
    return (field.isFastest() ? "**" + time + "**" + (tied ? " =" : "") : time)
        + (field.isUnresolved() ? " ?" : "")
        + (measured.column().isCritical() ? " †" : "")
        + (measured.column().isReused() ? " ‡" : "")
        + "<br>"
        + field
            .overJni()
            .map(verdict -> Figures.ratio(verdict.ratio()))
            .orElseGet(() -> Figures.timeInterval(estimate));
  }

  /** The advice that the run supports: {@link Rule}. */
  static String rules(RunResult run) {
    return Rule.of(run).stream()
        .map(rule -> "- **" + escaped(rule.situation()) + "** — " + escaped(rule.advice()) + "\n")
        .collect(Collectors.joining());
  }

  /** How far predictions were off: {@link PredictionErrors}. */
  static String predictions(RunResult run) {
    return withHeadingBelow(PredictionErrors.of(run).orElseThrow());
  }

  /** How often intervals were right: {@link IntervalCheck}. */
  static String intervals(RunResult run) {
    return withHeadingBelow(IntervalCheck.of(run).orElseThrow());
  }

  /** The times of all rungs of the ladder beside each other, and the rows without limits. */
  static String ladder(RunResult run) {
    StringBuilder text = new StringBuilder();
    List<Rungs> rungs = Rungs.of(run);
    appendLines(text, Rungs.overview(rungs));
    Rungs.speedUps(run, rungs)
        .ifPresent(table -> text.append('\n').append(withHeadingBelow(table)));
    text.append('\n').append(withHeadingBelow(Rungs.efforts(rungs, Excerpts.load())));
    Table.rankings(run).stream()
        .filter(ranking -> !Rungs.hasLimit(ranking.measurements()))
        .forEach(ranking -> text.append('\n').append(withHeadingBelow(ranking.table())));
    return text.toString();
  }

  /** How well each of several runs of a machine knows its ratios, and whether they agree. */
  static String series(List<String> names, List<RunResult> runs) {
    return withHeadingBelow(Series.of(names, runs, Agreement.of(runs)));
  }

  private static String withHeadingBelow(Table table) {
    StringBuilder text = new StringBuilder();
    appendLines(text, table);
    return text.append('\n').append(escaped(table.heading())).append('\n').toString();
  }

  /** What each technology requires. */
  static String requirements() {
    StringBuilder text = new StringBuilder();
    text.append(line(List.of("technology", "JDK", "build step", "safety")));
    text.append("|---|---|---|---|\n");
    Page.requirements()
        .forEach(
            requirement ->
                text.append(
                    line(
                        List.of(
                            requirement.technologies(),
                            requirement.requires(),
                            requirement.buildStep(),
                            requirement.safety()))));
    return text.toString();
  }

  /** Of one run among several. */
  static String heading(Reported reported) {
    return "\n# " + reported.label() + ": " + escaped(reported.about()) + "\n\n";
  }

  /** What it asks, and what its columns mean. */
  private static void appendQuestion(StringBuilder text, RunResult run, String question) {
    text.append("\n## ").append(escaped(question)).append('\n');
    Questions.ALL.stream()
        .filter(known -> known.name().equals(question))
        .forEach(known -> text.append('\n').append(known.asks()).append('\n'));
    text.append('\n');
    run.measurements().stream()
        .filter(measurement -> measurement.question().equals(question))
        .map(Measured::column)
        .distinct()
        .forEach(
            column ->
                text.append("- ")
                    .append(escaped(column.name()))
                    .append(": ")
                    .append(escaped(column.meaning()))
                    .append('\n'));
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
    appendLines(text, table);
  }

  private static void appendLines(StringBuilder text, Table table) {
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
