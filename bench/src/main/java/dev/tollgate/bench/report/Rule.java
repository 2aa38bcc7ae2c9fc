// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Column;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A piece of advice.
 *
 * @param situation of the reader: {@code Large Java arrays}
 * @param advice in a sentence or two
 * @param evidence the line of the scoreboard that it was drawn from; empty where it follows from
 *     what a technology requires
 */
record Rule(String situation, String advice, Optional<Line> evidence) {

  /** So seldom that the cost of a call does not matter. */
  private static final int SELDOM = 1_000;

  /** Those whose evidence a run has. */
  static List<Rule> of(RunResult run) {
    Scoreboard all = Scoreboard.of(run, Filter.NONE);
    Scoreboard plain = Scoreboard.of(run, new Filter(false, false));
    List<Rule> rules = new ArrayList<>();
    find(plain, CallOverhead.class, 0)
        .ifPresent(
            line -> {
              seldom(run, plain).ifPresent(rules::add);
              rules.add(calls(run, line, all, find(plain, ArgumentPassing.class, 0)));
              rules.add(
                  requirement(
                      run,
                      line,
                      "JDK 8 to 21",
                      "FFM needs JDK 22.",
                      technology -> technology != Technology.FFM));
              rules.add(
                  requirement(
                      run,
                      line,
                      "No C compiler in your build",
                      "JNI and JavaCPP compile glue for each platform.",
                      technology -> !technology.needsCompiler()));
            });
    find(plain, Callback.class, 0)
        .ifPresent(
            line ->
                rules.add(new Rule("C calls Java back", fastest(run, line), Optional.of(line))));
    find(plain, ArrayPassing.class, 1)
        .ifPresent(
            line -> rules.add(arrays(run, line, find(all, ArrayPassing.class, 1).orElse(line))));
    find(plain, KernelCost.class, 0)
        .ifPresent(line -> rules.add(work(run, line, find(all, KernelCost.class, 0).orElse(line))));
    rules.add(
        new Rule(
            "A library in C++",
            "JavaCPP declares classes, templates and exceptions of C++. Glue for JNI may be written"
                + " in C++ and call the library directly. FFM, JNA and JNR-FFI call functions with"
                + " C linkage, so you write extern \"C\" wrappers.",
            Optional.empty()));
    return rules;
  }

  /** The n-th use of a question. */
  private static Optional<Line> find(Scoreboard scoreboard, Class<?> question, int use) {
    return scoreboard.lines().stream()
        .filter(line -> line.question().getClass() == question)
        .filter(line -> line.use().row().equals(line.question().uses().get(use).row()))
        .findFirst();
  }

  /** Of all uses but those that pass or work on arrays, where the call is not what takes long. */
  private static Optional<Rule> seldom(RunResult run, Scoreboard plain) {
    return plain.lines().stream()
        .filter(line -> !(line.question() instanceof ArrayPassing))
        .filter(line -> !(line.question() instanceof KernelCost))
        .flatMap(
            line ->
                line.fields().stream()
                    .filter(field -> field.fastest().isPresent())
                    .map(field -> Map.entry(line, field)))
        .max(Comparator.comparingDouble(entry -> entry.getValue().nanoseconds().orElseThrow()))
        .map(
            slowest ->
                new Rule(
                    String.format(Locale.ROOT, "Fewer than %,d calls a second", SELDOM),
                    "The cost of a call without large arrays does not matter: the slowest here, "
                        + name(slowest.getValue())
                        + " for \u201c"
                        + slowest.getKey().use().title()
                        + "\u201d, takes "
                        + time(run, slowest.getValue())
                        + ", which is "
                        + Figures.share(
                            slowest.getValue().nanoseconds().orElseThrow() * SELDOM / 1e9)
                        + " of one processor. Choose by requirements.",
                    Optional.of(slowest.getKey())));
  }

  private static Rule calls(
      RunResult run, Line empty, Scoreboard all, Optional<Line> withArguments) {
    String critical =
        find(all, CallOverhead.class, 0)
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
            + withArguments
                .map(line -> " With ten arguments a call takes " + times(run, line) + ".")
                .orElse(""),
        Optional.of(empty));
  }

  private static Rule work(RunResult run, Line plain, Line all) {
    String inJava =
        all.fields().stream()
            .filter(field -> field.fastest().filter(m -> m.column().isJava()).isPresent())
            .map(field -> time(run, field) + " in Java")
            .collect(Collectors.joining());
    return new Rule(
        "Is C worth it?",
        "Adding up 4,096 doubles takes "
            + inJava
            + ". Where C works on the array itself it takes "
            + times(run, all, Rule::isCritical)
            + "; with a copy for the call "
            + times(run, plain, field -> field.fastest().orElseThrow().column().callsC())
            + ". The more work a call does, the less its cost matters.",
        Optional.of(plain));
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

  private static Rule requirement(
      RunResult run, Line line, String situation, String reason, Predicate<Technology> meets) {
    return new Rule(
        situation,
        reason
            + " An empty call takes "
            + times(
                run,
                line,
                field ->
                    field.fastest().orElseThrow().column().technologies().stream().anyMatch(meets))
            + ".",
        Optional.of(line));
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
        .map(field -> time(run, field) + " with " + name(field))
        .collect(Collectors.joining(", "));
  }

  /** {@code FFM is fastest (8.1 ns); next best: JNI, 1.2× [1.1, 1.3] slower.} */
  private static String fastest(RunResult run, Line line) {
    List<Field> fastest = line.fastest();
    String names = fastest.stream().map(Rule::name).collect(Collectors.joining(", "));
    String first =
        fastest.size() == 1
            ? names + " is fastest (" + time(run, fastest.getFirst()) + ")"
            : names
                + " are fastest, with no measurable difference ("
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
                                ", " + "which takes " + Figures.ratio(verdict.ratio()) + " as long")
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

  private static boolean isCritical(Field field) {
    return field.fastest().filter(measurement -> measurement.column().isCritical()).isPresent();
  }
}
