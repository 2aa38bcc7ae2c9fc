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
import dev.tollgate.bench.result.Winners;
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
   * @param isFastest whether it is not known to be slower than another field of the line, by {@link
   *     Winners}
   * @param isUnresolved whether that is so only because the run was too short or too noisy: it
   *     seems to be much slower
   */
  record Field(
      Group group,
      Optional<Measured> fastest,
      Optional<Double> nanoseconds,
      Optional<Verdict> overJni,
      boolean isFastest,
      boolean isUnresolved) {}

  /** The measurements that take part in a line, from the fastest; without filter. */
  private record Candidates(Question question, Use use, List<Measured> all) {

    List<Measured> admitted(Filter filter) {
      return all.stream().filter(measurement -> filter.admits(measurement.column())).toList();
    }
  }

  static Scoreboard of(RunResult run, Filter filter) {
    List<Candidates> lines = new ArrayList<>();
    for (Question question : Questions.ALL) {
      for (Use use : question.uses()) {
        lines.add(candidates(run, question, use));
      }
    }
    // Without a filter in any case, so that it does not change what is known of the others.
    Winners winners = new Winners(run, lines.stream().map(Candidates::all).toList());
    return new Scoreboard(
        filter,
        lines.stream()
            .filter(line -> !line.admitted(filter).isEmpty())
            .map(line -> line(run, winners, filter, line))
            .toList());
  }

  /** Those that were measured at least twice: otherwise there is no interval. */
  private static Candidates candidates(RunResult run, Question question, Use use) {
    return new Candidates(
        question,
        use,
        run.measurements().stream()
            .filter(
                measurement ->
                    measurement.is(question.name(), use.row())
                        && !measurement.isRepeat()
                        && use.isCandidate().test(measurement.column())
                        && measurement.samples().size() > 1
                        && run.time(measurement).isPresent())
            .sorted(Comparator.comparingDouble(measurement -> nanoseconds(run, measurement)))
            .toList());
  }

  private static Line line(RunResult run, Winners winners, Filter filter, Candidates line) {
    List<Measured> candidates = line.admitted(filter);
    Optional<Measured> jni =
        line.all.stream()
            .filter(measurement -> measurement.column().technologies().contains(Technology.JNI))
            .filter(measurement -> new Filter(false, false).admits(measurement.column()))
            .findFirst();
    Measured fastest = candidates.getFirst();
    List<Field> fields = new ArrayList<>();
    for (Group group : Group.ALL) {
      Optional<Measured> best =
          candidates.stream().filter(candidate -> group.has.test(candidate.column())).findFirst();
      boolean mayBeFastest =
          best.filter(candidate -> !winners.isSlower(candidate, fastest)).isPresent();
      boolean seemsSlower =
          best.filter(candidate -> seemsSlower(run, candidate, fastest)).isPresent();
      fields.add(
          new Field(
              group,
              best,
              best.map(candidate -> nanoseconds(run, candidate)),
              best.filter(candidate -> !jni.equals(best))
                  .flatMap(candidate -> jni.flatMap(base -> run.verdict(candidate, base))),
              mayBeFastest && !seemsSlower,
              mayBeFastest && seemsSlower));
    }
    return new Line(line.question, line.use, fields);
  }

  private static double nanoseconds(RunResult run, Measured measurement) {
    return run.time(measurement).orElseThrow().centre();
  }

  private static boolean seemsSlower(RunResult run, Measured measurement, Measured than) {
    return run.verdict(measurement, than)
        .filter(verdict -> verdict.ratio().centre() > MUCH)
        .isPresent();
  }
}
