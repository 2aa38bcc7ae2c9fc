// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.report.Drawing.Curve;
import dev.tollgate.bench.report.Drawing.Line;
import dev.tollgate.bench.result.CellResult;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.workload.KernelName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The pictures of a run.
 *
 * @param drawn in the order in which a reader meets them
 * @param whyNone a sentence that says why nothing could be drawn, and the remedy; empty where
 *     nothing went wrong, even if there was nothing to draw
 */
public record Pictures(List<Picture> drawn, Optional<String> whyNone) {

  /** As many curves as an eye can follow: copies by every road, and what pins. */
  static final List<String> COLUMNS_OF_PASSING =
      List.of(
          "JAVA",
          "FFM_CRITICAL",
          "FFM_COPY",
          "JNI_CRITICAL",
          "JNI_REGION",
          "JAVACPP_COPY",
          "JNA_DIRECT_COPY",
          "JNA_INTERFACE_COPY",
          "JNR_COPY");

  /** The same for kernels: the quickest ways to cross, two copies, and what does not cross. */
  static final List<String> COLUMNS_OF_KERNELS =
      List.of(
          "JAVA",
          "JAVA_VECTOR",
          "C",
          "FFM_CRITICAL",
          "FFM_OFF_HEAP",
          "FFM_COPY",
          "JNI_CRITICAL",
          "JNI_OFF_HEAP",
          "JNA_DIRECT_COPY");

  /** Of a row, as a reader sees it. */
  private static final String SIZE = "([1-9][0-9,]{0,17})";

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
    try {
      return new Pictures(drawing.apply(run), Optional.empty());
    } catch (RuntimeException | LinkageError e) {
      // What AWT throws without fonts, or without a library for them, depends on how far it came.
      return new Pictures(
          List.of(),
          Optional.of(
              "There are no pictures, because drawing failed with \""
                  + e
                  + "\": if this machine has no fonts, install some, for instance by `apt-get"
                  + " install fontconfig fonts-dejavu-core`."));
    }
  }

  private static List<Picture> draw(RunResult run) {
    List<Picture> pictures = new ArrayList<>();
    calls(run).ifPresent(pictures::add);
    curves(
            run,
            "ArrayPassing",
            Pattern.compile("in " + SIZE + " B of doubles"),
            COLUMNS_OF_PASSING,
            "passing",
            "What it costs to pass an array of doubles",
            "bytes")
        .ifPresent(pictures::add);
    for (KernelName kernel : KernelName.values()) {
      curves(
              run,
              "KernelCost",
              Pattern.compile(kernel + " " + SIZE),
              COLUMNS_OF_KERNELS,
              kernel.toString(),
              "What " + kernel + " costs",
              kernel.sizeMeans())
          .ifPresent(pictures::add);
    }
    return pictures;
  }

  private static Optional<Picture> calls(RunResult run) {
    String question = "CallOverhead";
    List<Line> lines =
        run.cells().stream()
            .filter(
                cell ->
                    cell.question().equals(question)
                        && cell.row().equals("empty")
                        && !cell.isTwin())
            .flatMap(cell -> run.time(cell).stream().map(time -> new Line(cell.column(), time)))
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
                    .map(line -> line.column() + " " + Figures.timeWithInterval(line.time()))
                    .collect(Collectors.joining(", "))
                + ".",
            Drawing.lines(title, lines)));
  }

  /**
   * A curve for each column, if at least two sizes were measured.
   *
   * @param row with the size as its group
   * @param sizeMeans what a size counts
   */
  private static Optional<Picture> curves(
      RunResult run,
      String question,
      Pattern row,
      List<String> columns,
      String name,
      String title,
      String sizeMeans) {
    List<Curve> curves =
        columns.stream()
            .map(column -> curve(run, question, row, column))
            .filter(curve -> !curve.times().isEmpty())
            .toList();
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

  private static Curve curve(RunResult run, String question, Pattern row, String column) {
    Curve curve = new Curve(column, new TreeMap<>());
    for (CellResult cell : run.cells()) {
      Matcher matcher = row.matcher(cell.row());
      if (cell.question().equals(question) && cell.column().equals(column) && matcher.matches()) {
        long size = Long.parseLong(matcher.group(1).replace(",", ""));
        run.time(cell).ifPresent(time -> curve.times().put(size, time));
      }
    }
    return curve;
  }

  private static String words(Curve curve) {
    return curve.column()
        + " "
        + Figures.timeWithInterval(curve.times().firstEntry().getValue())
        + " to "
        + Figures.timeWithInterval(curve.times().lastEntry().getValue());
  }

  private static String file(String name) {
    return "pictures/" + name + ".png";
  }
}
