// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Use;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where each technology stands: a line for each use, a field for each technology with its fastest
 * column.
 *
 * @param filter which columns take part
 * @param lines the uses that the run has measured
 */
record Scoreboard(Filter filter, List<Line> lines) {

  /** By this factor nobody takes two times for equal, whatever their intervals. */
  private static final double MUCH = 1.5;

  /**
   * Which columns take part.
   *
   * @param critical those of critical calls too
   * @param reused those that reuse memory between calls too
   */
  record Filter(boolean critical, boolean reused) {

    /** Every column. */
    static final Filter NONE = new Filter(true, true);

    /** All four. */
    static final List<Filter> ALL =
        List.of(NONE, new Filter(false, true), new Filter(true, false), new Filter(false, false));

    boolean admits(Column column) {
      return (critical || !column.isCritical()) && (reused || !column.isReused());
    }
  }

  /**
   * A column of the scoreboard.
   *
   * @param title as a reader would say it
   * @param isCritical whether it has critical calls only
   * @param has whether a column belongs to it
   */
  record Group(String title, boolean isCritical, Predicate<Column> has) {

    /** One for each technology, but critical calls of FFM stand apart; all of Java at the end. */
    static final List<Group> ALL =
        Stream.concat(
                Arrays.stream(Technology.values()).filter(Technology::isNative).flatMap(Group::of),
                Stream.of(new Group("Java", false, Column::isJava)))
            .toList();

    private static Stream<Group> of(Technology technology) {
      Predicate<Column> uses = column -> column.technologies().contains(technology);
      return technology == Technology.FFM
          ? Stream.of(
              new Group(technology.title(), false, uses.and(column -> !column.isCritical())),
              new Group(technology.title() + " critical", true, uses.and(Column::isCritical)))
          : Stream.of(new Group(technology.title(), false, uses));
    }
  }

  /**
   * A use.
   *
   * @param fields one for each {@link Group}, in their order
   */
  record Line(Question question, Use use, List<Field> fields) {

    /** Those in the fastest group, from the fastest. */
    List<Field> fastest() {
      return fields.stream()
          .filter(Field::isFastest)
          .sorted(Comparator.comparingDouble(field -> field.nanoseconds().orElseThrow()))
          .toList();
    }
  }

  /**
   * What a technology takes for a use.
   *
   * @param fastest its fastest column; empty where none was measured
   * @param nanoseconds of an operation
   * @param overJni its time over that of JNI, which reuses no memory and makes no critical call;
   *     empty for that column itself, and where it was not measured
   * @param isFastest whether no verdict says that another field of the line is faster
   * @param isUnresolved whether that is so only because the run was too short or too noisy: it
   *     seems to be much slower, but its interval does not exclude that it is not
   */
  record Field(
      Group group,
      Optional<Measured> fastest,
      Optional<Double> nanoseconds,
      Optional<Verdict> overJni,
      boolean isFastest,
      boolean isUnresolved) {}

  static Scoreboard of(RunResult run, Filter filter) {
    List<Line> lines = new ArrayList<>();
    for (Question question : Questions.ALL) {
      for (Use use : question.uses()) {
        line(run, filter, question, use).ifPresent(lines::add);
      }
    }
    return new Scoreboard(filter, lines);
  }

  /** Empty where no candidate was measured at least twice: then there is no interval. */
  private static Optional<Line> line(RunResult run, Filter filter, Question question, Use use) {
    List<Measured> all =
        run.measurements().stream()
            .filter(
                measurement ->
                    measurement.is(question.name(), use.row())
                        && !measurement.isRepeat()
                        && use.isCandidate().test(measurement.column())
                        && measurement.samples().size() > 1
                        && run.time(measurement).isPresent())
            .sorted(Comparator.comparingDouble(measurement -> nanoseconds(run, measurement)))
            .toList();
    List<Measured> candidates =
        all.stream().filter(measurement -> filter.admits(measurement.column())).toList();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Optional<Measured> jni =
        all.stream()
            .filter(measurement -> measurement.column().technologies().contains(Technology.JNI))
            .filter(measurement -> new Filter(false, false).admits(measurement.column()))
            .findFirst();
    Measured fastest = candidates.getFirst();
    return Optional.of(
        new Line(
            question,
            use,
            Group.ALL.stream()
                .map(
                    group -> {
                      Optional<Measured> best =
                          candidates.stream()
                              .filter(measurement -> group.has.test(measurement.column()))
                              .findFirst();
                      return new Field(
                          group,
                          best,
                          best.map(measurement -> nanoseconds(run, measurement)),
                          best.filter(measurement -> !jni.equals(best))
                              .flatMap(
                                  measurement ->
                                      jni.flatMap(base -> run.verdict(measurement, base))),
                          best.filter(
                                  measurement ->
                                      !isSlower(run, measurement, fastest)
                                          && !seemsSlower(run, measurement, fastest))
                              .isPresent(),
                          best.filter(
                                  measurement ->
                                      !isSlower(run, measurement, fastest)
                                          && seemsSlower(run, measurement, fastest))
                              .isPresent());
                    })
                .toList()));
  }

  private static double nanoseconds(RunResult run, Measured measurement) {
    return run.time(measurement).orElseThrow().centre();
  }

  private static boolean seemsSlower(RunResult run, Measured measurement, Measured than) {
    return run.verdict(measurement, than)
        .filter(verdict -> verdict.ratio().centre() > MUCH)
        .isPresent();
  }

  private static boolean isSlower(RunResult run, Measured measurement, Measured than) {
    return run.verdict(measurement, than)
        .filter(verdict -> verdict.kind() == Verdict.Kind.SLOWER)
        .isPresent();
  }
}
