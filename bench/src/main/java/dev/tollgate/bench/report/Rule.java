// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Column;
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
              seldom(run, line).ifPresent(rules::add);
              rules.add(calls(run, line, find(all, CallOverhead.class, 0).orElse(line)));
              requirement(
                      run,
                      line,
                      "JDK 8 to 21",
                      "FFM needs JDK 22.",
                      technology -> technology != Technology.FFM)
                  .ifPresent(rules::add);
              requirement(
                      run,
                      line,
                      "No C compiler in your build",
                      "JNI and JavaCPP compile glue for each platform.",
                      technology -> !technology.needsCompiler())
                  .ifPresent(rules::add);
            });
    find(plain, Callback.class, 0)
        .ifPresent(
            line ->
                rules.add(new Rule("C calls Java back", fastest(run, line), Optional.of(line))));
    find(plain, ArrayPassing.class, 1)
        .ifPresent(
            line -> rules.add(arrays(run, line, find(all, ArrayPassing.class, 1).orElse(line))));
    find(plain, KernelCost.class, 0)
        .ifPresent(
            line ->
                rules.add(
                    new Rule(
                        "Is C worth it?",
                        "For one addition per element: "
                            + fastest(run, line)
                            + find(all, KernelCost.class, 0)
                                .map(Line::fastest)
                                .map(List::getFirst)
                                .filter(Rule::isCritical)
                                .map(
                                    field ->
                                        " "
                                            + name(field)
                                            + " takes "
                                            + time(run, field)
                                            + ", because it does not copy the array.")
                                .orElse("")
                            + " The more work a call does, the less its cost matters.",
                        Optional.of(line))));
    rules.add(
        new Rule(
            "A library in C++",
            "JavaCPP declares classes, templates and exceptions of C++. The others call functions"
                + " with C linkage, so you write extern \"C\" wrappers.",
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

  private static Optional<Rule> seldom(RunResult run, Line line) {
    return line.fields().stream()
        .filter(field -> field.fastest().isPresent())
        .max(Comparator.comparingDouble(field -> field.nanoseconds().orElseThrow()))
        .map(
            slowest ->
                new Rule(
                    String.format(Locale.ROOT, "Fewer than %,d calls a second", SELDOM),
                    "The cost of the call does not matter: the slowest technology, "
                        + name(slowest)
                        + ", takes "
                        + time(run, slowest)
                        + ", which is "
                        + Figures.share(slowest.nanoseconds().orElseThrow() * SELDOM / 1e9)
                        + " of one processor. Choose by requirements.",
                    Optional.of(line)));
  }

  private static Rule calls(RunResult run, Line plain, Line all) {
    Field fastest = all.fastest().getFirst();
    String critical =
        isCritical(fastest) && all.fastest().size() == 1
            ? " "
                + name(fastest)
                + " is faster ("
                + time(run, fastest)
                + "), but only for functions that return at once and do not call Java."
            : "";
    return new Rule("Many short calls", fastest(run, plain) + critical, Optional.of(plain));
  }

  private static Rule arrays(RunResult run, Line plain, Line all) {
    String critical =
        all.fastest().stream().anyMatch(Rule::isCritical)
            ? " Without a copy: "
                + fastest(run, all)
                + " While C works, a critical call holds up the garbage collector or a safepoint."
                + " Data that both sides use often belongs in off-heap memory."
            : "";
    return new Rule(
        "Large Java arrays",
        "With a copy for the call: " + fastest(run, plain) + critical,
        Optional.of(plain));
  }

  private static Optional<Rule> requirement(
      RunResult run, Line line, String situation, String reason, Predicate<Technology> meets) {
    List<Field> meeting =
        line.fields().stream()
            .filter(
                field ->
                    field
                        .fastest()
                        .filter(
                            measurement ->
                                measurement.column().technologies().stream().anyMatch(meets))
                        .isPresent())
            .sorted(Comparator.comparingDouble(field -> field.nanoseconds().orElseThrow()))
            .toList();
    return meeting.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Rule(
                situation,
                reason
                    + " An empty call takes "
                    + meeting.stream()
                        .map(field -> time(run, field) + " with " + name(field))
                        .collect(Collectors.joining(", "))
                    + ".",
                Optional.of(line)));
  }

  /** {@code FFM is fastest (8.1 ns); next best: JNI, 1.2× [1.1, 1.3] slower.} */
  private static String fastest(RunResult run, Line line) {
    List<Field> fastest = line.fastest();
    String names = fastest.stream().map(Rule::name).collect(Collectors.joining(", "));
    String first =
        fastest.size() == 1
            ? names + " is fastest (" + time(run, fastest.getFirst()) + ")"
            : names
                + " are fastest, with no resolved difference ("
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

  private static String name(Field field) {
    Column column = field.fastest().orElseThrow().column();
    return field.group().title().equals("Java") ? "Java" : column.name();
  }

  private static String time(RunResult run, Field field) {
    Estimate time = run.time(field.fastest().orElseThrow()).orElseThrow();
    return Figures.time(time);
  }

  private static boolean isCritical(Field field) {
    return field.fastest().filter(measurement -> measurement.column().isCritical()).isPresent();
  }
}
