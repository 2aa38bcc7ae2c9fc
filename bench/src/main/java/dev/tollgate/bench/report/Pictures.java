// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.question.arrays.ArrayPassing;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.report.Drawing.Curve;
import dev.tollgate.bench.report.Drawing.Line;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.run.Attempt;
import dev.tollgate.bench.workload.KernelName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The pictures of a run for {@code report.md}. Java draws them, and not the page's script: a
 * machine that measures often has no browser.
 *
 * @param drawn in the order in which a reader meets them
 * @param whyNone a sentence that says why nothing could be drawn, and the remedy; empty where
 *     nothing went wrong, even if there was nothing to draw
 */
public record Pictures(List<Picture> drawn, Optional<String> whyNone) {

  private static final String CALLS = new CallOverhead().name();
  private static final String ARRAYS = new ArrayPassing().name();
  private static final String KERNELS = "KernelCost";

  public Pictures {
    drawn = List.copyOf(drawn);
  }

  /** The same beside those of other runs: in a directory of their own. */
  Pictures in(String directory) {
    return new Pictures(
        drawn.stream()
            .map(
                picture ->
                    new Picture(
                        picture.question(),
                        picture.file().replaceFirst("/", "/" + directory + "/"),
                        picture.description(),
                        picture.png()))
            .toList(),
        whyNone);
  }

  /** Those of a question. */
  List<Picture> of(String question) {
    return drawn.stream().filter(picture -> picture.question().equals(question)).toList();
  }

  /**
   * What a call costs, what passing an array costs by its size, and what each kernel costs by its
   * size; of these, what the run measured.
   */
  public static Pictures of(RunResult run) {
    return of(run, Pictures::draw);
  }

  /**
   * @param drawing what draws the pictures of a run
   */
  static Pictures of(RunResult run, Function<RunResult, List<Picture>> drawing) {
    // What AWT throws without fonts, or without a library for them, depends on how far it came.
    Attempt.Outcome<List<Picture>> drawn =
        Attempt.outcome("draw the pictures", () -> drawing.apply(run));
    return new Pictures(
        drawn.value().orElse(List.of()),
        drawn
            .failure()
            .map(
                failure ->
                    "There are no pictures, because drawing failed with \""
                        + failure
                        + "\": if this machine has no fonts, install some, for instance by"
                        + " `apt-get install fontconfig fonts-dejavu-core`."));
  }

  private static List<Picture> draw(RunResult run) {
    List<Picture> pictures = new ArrayList<>();
    calls(run).ifPresent(pictures::add);
    Rungs.of(run).forEach(rungs -> pictures.add(ladder(rungs)));
    curves(
            run,
            ARRAYS,
            ArrayPassing.in(1),
            "passing",
            "What it costs to pass an array of doubles",
            "bytes")
        .ifPresent(pictures::add);
    for (KernelName kernel : KernelName.values()) {
      curves(
              run,
              KERNELS,
              kernel.row(1),
              kernel.toString(),
              "What " + kernel + " costs",
              kernel.unit().plural())
          .ifPresent(pictures::add);
    }
    return pictures;
  }

  private static Optional<Picture> calls(RunResult run) {
    String question = CALLS;
    List<Line> lines =
        run.measurements().stream()
            .filter(
                measurement ->
                    measurement.is(question, CallOverhead.EMPTY) && !measurement.isRepeat())
            .flatMap(
                measurement ->
                    run.time(measurement).stream().map(time -> Line.of(measurement.column(), time)))
            .sorted(Comparator.comparingDouble(line -> line.time().centre()))
            .toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String title = "What an empty call costs";
    return Optional.of(
        new Picture(
            question,
            file("call"),
            title
                + ": "
                + lines.stream()
                    .map(line -> line.column().name() + " " + Figures.timeWithInterval(line.time()))
                    .collect(Collectors.joining(", "))
                + ".",
            Drawing.lines(title, lines)));
  }

  /** Every way to compute a kernel, from the slowest. */
  private static Picture ladder(Rungs rungs) {
    String title = "Every way to compute " + rungs.row().name();
    return new Picture(
        rungs.question(),
        file("ladder_" + rungs.row().operation()),
        title
            + ": "
            + rungs.rungs().stream()
                .map(rung -> rung.measured().column().name() + " " + rung.words())
                .collect(Collectors.joining("; "))
            + ".",
        Drawing.lines(
            title,
            rungs.rungs().stream()
                .map(
                    rung ->
                        new Line(
                            rung.measured().column(),
                            rung.time(),
                            rung.measured().column().name() + "  " + rung.words(),
                            Colours.of(rung.measured().column().family())))
                .toList()));
  }

  /**
   * A curve for each column of the quick profile, if at least two sizes were measured. More would
   * be too many to follow.
   *
   * @param row one of the rows, at any size
   * @param sizeMeans what a size counts
   */
  private static Optional<Picture> curves(
      RunResult run, String question, Row row, String name, String title, String sizeMeans) {
    Map<Column, Curve> byColumn = new LinkedHashMap<>();
    // By name: the sentence of a column may have changed since the run.
    Set<String> shown =
        Questions.headlineColumns(question).stream().map(Column::name).collect(Collectors.toSet());
    for (Measured measurement : run.measurements()) {
      if (measurement.question().equals(question)
          && measurement.row().isSameButForSize(row)
          && !measurement.isRepeat()
          && shown.contains(measurement.column().name())) {
        run.time(measurement)
            .ifPresent(
                time ->
                    byColumn
                        .computeIfAbsent(
                            measurement.column(), column -> new Curve(column, new TreeMap<>()))
                        .times()
                        .put(measurement.row().size(), time));
      }
    }
    List<Curve> curves = List.copyOf(byColumn.values());
    TreeSet<Long> sizes =
        curves.stream()
            .flatMap(curve -> curve.times().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    if (sizes.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Picture(
            question,
            file(name),
            String.format(
                Locale.ROOT,
                "%s, from %,d to %,d %s: %s.",
                title,
                sizes.first(),
                sizes.last(),
                sizeMeans,
                curves.stream().map(Pictures::words).collect(Collectors.joining(", "))),
            Drawing.curves(title, sizeMeans, curves)));
  }

  private static String words(Curve curve) {
    return curve.column().name()
        + " "
        + Figures.timeWithInterval(curve.times().firstEntry().getValue())
        + " to "
        + Figures.timeWithInterval(curve.times().lastEntry().getValue());
  }

  private static String file(String name) {
    return "pictures/" + name + ".png";
  }
}
