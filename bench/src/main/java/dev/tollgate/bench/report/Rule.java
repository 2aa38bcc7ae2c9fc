// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.question.arguments.ArgumentPassing;
import dev.tollgate.bench.question.arrays.ArrayPassing;
import dev.tollgate.bench.question.callbacks.Callback;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.question.kernels.KernelCost;
import dev.tollgate.bench.report.Scoreboard.Field;
import dev.tollgate.bench.report.Scoreboard.Filter;
import dev.tollgate.bench.report.Scoreboard.Line;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.workload.KernelName;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of advice.
 *
 * @param situation of the reader: {@code Large Java arrays}
 * @param advice in a sentence or two
 * @param evidence the line of the scoreboard that it was drawn from; empty where it follows from
 *     what a technology requires
 */
record Rule(String situation, String advice, Optional<Line> evidence) {

  /** So seldom that the cost of a call may not matter. */
  private static final int SELDOM = 1_000;

  /** A share of one processor that nobody notices. */
  private static final double UNNOTICED = 0.01;

  /** Those whose evidence a run has. */
  static List<Rule> of(RunResult run) {
    Scoreboard all = Scoreboard.of(run, Filter.NONE);
    Scoreboard plain = Scoreboard.of(run, new Filter(false, false));
    Optional<Line> empty = find(plain, CallOverhead.class, CallOverhead.EMPTY);
    Row large = ArrayPassing.in(1 << 20);
    Row work = KernelName.SUM.row(4096);
    return Stream.of(
            seldom(run, plain),
            empty.map(line -> calls(run, line, all, plain)),
            empty.flatMap(
                line ->
                    requirement(
                        run,
                        line,
                        "JDK 8 to 21",
                        "FFM needs JDK 22.",
                        technology -> technology != Technology.FFM)),
            empty.flatMap(
                line ->
                    requirement(
                        run,
                        line,
                        "No C compiler in your build",
                        "JNI and JavaCPP compile glue for each platform.",
                        technology -> !technology.needsCompiler())),
            find(plain, Callback.class, Callback.CALL_1)
                .map(line -> new Rule("C calls Java back", fastest(run, line), Optional.of(line))),
            find(plain, ArrayPassing.class, large)
                .map(line -> arrays(run, line, find(all, ArrayPassing.class, large).orElse(line))),
            find(plain, KernelCost.class, work)
                .flatMap(line -> work(run, line, find(all, KernelCost.class, work).orElse(line))),
            Optional.of(
                new Rule(
                    "A library in C++",
                    "JavaCPP declares classes, templates and exceptions of C++. Glue for JNI may be"
                        + " written in C++ and call the library directly. FFM, JNA and JNR-FFI call"
                        + " functions with C linkage, so you write extern \"C\" wrappers.",
                    Optional.empty())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Line> find(Scoreboard scoreboard, Class<?> question, Row row) {
    return scoreboard.lines().stream()
        .filter(line -> line.question().getClass() == question && line.use().row().equals(row))
        .findFirst();
  }

  /** Of all uses but those that pass or work on arrays, where the call is not what takes long. */
  private static Optional<Rule> seldom(RunResult run, Scoreboard plain) {
    record Slowest(Line line, Field field) {
      double nanoseconds() {
        return field.nanoseconds().orElseThrow();
      }
    }

    return plain.lines().stream()
        .filter(line -> !(line.question() instanceof ArrayPassing))
        .filter(line -> !(line.question() instanceof KernelCost))
        .flatMap(line -> line.fields().stream().map(field -> new Slowest(line, field)))
        .filter(slowest -> slowest.field().fastest().isPresent())
        .max(Comparator.comparingDouble(Slowest::nanoseconds))
        .filter(slowest -> slowest.nanoseconds() * SELDOM / 1e9 < UNNOTICED)
        .map(
            slowest ->
                new Rule(
                    String.format(Locale.ROOT, "Fewer than %,d calls per second", SELDOM),
                    "The cost of a call without large arrays does not matter: the slowest here, "
                        + name(slowest.field())
                        + " for \u201c"
                        + slowest.line().use().title()
                        + "\u201d, takes "
                        + time(run, slowest.field())
                        + ", which is "
                        + Figures.share(slowest.nanoseconds() * SELDOM / 1e9)
                        + " of one processor. Choose by requirements.",
                    Optional.of(slowest.line())));
  }

  private static Rule calls(RunResult run, Line empty, Scoreboard all, Scoreboard plain) {
    String critical =
        find(all, CallOverhead.class, CallOverhead.EMPTY)
            .map(Line::fastest)
            .filter(fastest -> fastest.size() == 1)
            .map(List::getFirst)
            .filter(Rule::isCritical)
            .map(
                field ->
                    " "
                        + name(field)
                        + " is faster ("
                        + time(run, field)
                        + "), but only for functions that return at once and do not call Java.")
            .orElse("");
    return new Rule(
        "Many short calls",
        "For an empty call "
            + fastest(run, empty)
            + critical
            + find(plain, ArgumentPassing.class, ArgumentPassing.MIXED_10)
                .map(line -> " With ten arguments a call takes " + times(run, line) + ".")
                .orElse(""),
        Optional.of(empty));
  }

  /** Empty unless it was measured in Java, by critical calls and with copies. */
  private static Optional<Rule> work(RunResult run, Line plain, Line all) {
    String inJava = times(run, all, Rule::isJava);
    String inPlace = times(run, all, Rule::isCritical);
    String copied = times(run, plain, field -> field.fastest().orElseThrow().column().callsC());
    return Stream.of(inJava, inPlace, copied).anyMatch(String::isEmpty)
        ? Optional.empty()
        : Optional.of(
            new Rule(
                "Is C worth it?",
                "Adding up 4,096 doubles takes "
                    + inJava
                    + ". Where C works on the array itself it takes "
                    + inPlace
                    + "; with a copy for the call "
                    + copied
                    + ". The more work a call does, the less its cost matters.",
                Optional.of(plain)));
  }

  private static Rule arrays(RunResult run, Line plain, Line all) {
    String critical =
        all.fastest().stream().anyMatch(Rule::isCritical)
            ? " Without a copy: "
                + fastest(run, all)
                + " Critical calls are for C that returns at once. Data that both sides use often"
                + " belongs in off-heap memory."
            : "";
    return new Rule(
        "Large Java arrays",
        "With a copy for the call: " + fastest(run, plain) + critical,
        Optional.of(plain));
  }

  /** Empty where no technology was measured that meets it. */
  private static Optional<Rule> requirement(
      RunResult run, Line line, String situation, String reason, Predicate<Technology> meets) {
    String times =
        times(
            run,
            line,
            field ->
                field.fastest().orElseThrow().column().technologies().stream().anyMatch(meets));
    return times.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Rule(situation, reason + " An empty call takes " + times + ".", Optional.of(line)));
  }

  private static String times(RunResult run, Line line) {
    return times(run, line, field -> true);
  }

  /** {@code 8.1 ns with JNI, 9.2 ns with JNR-FFI}. */
  private static String times(RunResult run, Line line, Predicate<Field> shown) {
    return line.fields().stream()
        .filter(field -> field.fastest().isPresent())
        .filter(shown)
        .sorted(Comparator.comparingDouble(field -> field.nanoseconds().orElseThrow()))
        .map(field -> time(run, field) + (isJava(field) ? " in Java" : " with " + name(field)))
        .collect(Collectors.joining(", "));
  }

  /** {@code FFM is fastest (8.1 ns); next best: JNI, which takes 1.2× [1.1, 1.3] as long.} */
  private static String fastest(RunResult run, Line line) {
    List<Field> fastest = line.fastest();
    String names = fastest.stream().map(Rule::name).collect(Collectors.joining(", "));
    String first =
        fastest.size() == 1
            ? names + " is fastest (" + time(run, fastest.getFirst()) + ")"
            : names
                + " are the fastest, and the run does not separate them ("
                + time(run, fastest.getFirst())
                + ")";
    return line.fields().stream()
        .filter(field -> field.fastest().isPresent() && !field.isFastest())
        .min(Comparator.comparingDouble(field -> field.nanoseconds().orElseThrow()))
        .map(
            next ->
                first
                    + "; next best: "
                    + name(next)
                    + run.verdict(next.fastest().get(), fastest.getFirst().fastest().orElseThrow())
                        .map(
                            verdict ->
                                ", which takes " + Figures.ratio(verdict.ratio()) + " as long")
                        .orElse("")
                    + ".")
        .orElse(first + ".");
  }

  /** The technology, and where that does not say it the column. */
  private static String name(Field field) {
    Column column = field.fastest().orElseThrow().column();
    String title = field.group().title();
    return (column.mode() == null && column.variant().isEmpty()) || field.group().isCritical()
        ? title
        : title + " (" + column.name() + ")";
  }

  private static String time(RunResult run, Field field) {
    Estimate time = run.time(field.fastest().orElseThrow()).orElseThrow();
    return Figures.time(time);
  }

  private static boolean isJava(Field field) {
    return field.fastest().filter(measurement -> measurement.column().isJava()).isPresent();
  }

  private static boolean isCritical(Field field) {
    return field.fastest().filter(measurement -> measurement.column().isCritical()).isPresent();
  }
}
