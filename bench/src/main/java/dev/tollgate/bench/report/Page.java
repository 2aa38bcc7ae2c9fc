// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.question.Road;
import dev.tollgate.bench.result.CellResult;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import dev.tollgate.bench.source.Excerpts;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs as a page of HTML that needs nothing beside itself.
 *
 * <p>What stands still is made here by the template {@code page.html}; what moves, by {@code
 * page.js} from {@link PageData}. All text of a results file goes through the template's escaping
 * or is set as text by the script.
 */
final class Page {

  private static final String PLACE = "dev/tollgate/bench/report/";

  private static final PebbleEngine ENGINE =
      new PebbleEngine.Builder()
          .loader(new ClasspathLoader(Page.class.getClassLoader()))
          .strictVariables(true)
          .autoEscaping(true)
          .build();

  private Page() {}

  /**
   * The page.
   *
   * @param runs at least one; the first is shown first
   * @param problems what could not be shown, in a sentence each
   */
  static String of(List<Reported> runs, List<String> problems) {
    Excerpts excerpts = Excerpts.load();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("runs", runs.stream().map(Page::run).toList());
    model.put("problems", problems);
    model.put("uses", Arrays.stream(Use.values()).map(use -> use(use, runs, excerpts)).toList());
    model.put("demands", demands());
    model.put("comparison", runs.size() > 1 ? comparison(runs) : List.of());
    model.put("data", PageData.of(runs, excerpts));
    model.put("style", resource(PLACE + "page.css"));
    model.put("script", resource(PLACE + "page.js"));
    model.put("echarts", echarts());
    try (StringWriter html = new StringWriter()) {
      ENGINE.getTemplate(PLACE + "page.html").evaluate(html, model, Locale.ROOT);
      return html.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> run(Reported reported) {
    RunResult run = reported.run();
    String trust = Trust.of(run);
    Map<String, String> environment = new LinkedHashMap<>(run.environment());
    environment.put("profile", run.profile());
    environment.put("seed of the shuffling", String.valueOf(run.seed()));
    return Map.of(
        "label",
        reported.label(),
        "about",
        reported.about(),
        "trust",
        trust,
        "trusted",
        Trust.isTrusted(trust),
        "environment",
        environment.entrySet(),
        "conditions",
        Table.conditions(run),
        "failed",
        run.cells().stream().filter(cell -> !cell.failures().isEmpty()).count(),
        "notes",
        Notes.of(run));
  }

  /** What roads ask for in return; those that ask for the same stand together. */
  private static List<Map<String, String>> demands() {
    Map<List<String>, List<String>> roads = new LinkedHashMap<>();
    for (Road road : Road.values()) {
      roads
          .computeIfAbsent(
              List.of(road.needs(), road.buildStep(), road.safety()), demands -> new ArrayList<>())
          .add(road.name());
    }
    List<Map<String, String>> shown = new ArrayList<>();
    roads.forEach(
        (demands, names) ->
            shown.add(
                Map.of(
                    "name", String.join(", ", names),
                    "needs", demands.get(0),
                    "buildStep", demands.get(1),
                    "safety", demands.get(2))));
    return shown;
  }

  private static Map<String, Object> use(Use use, List<Reported> runs, Excerpts excerpts) {
    List<Optional<Use.Answer>> answers = runs.stream().map(run -> use.answer(run.run())).toList();
    List<Map<String, Object>> shown = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      RunResult run = runs.get(i).run();
      shown.add(
          answers
              .get(i)
              .map(answer -> answer(answer, run, excerpts))
              .orElseGet(() -> Map.of("known", false, "why", "not measured", "next", "")));
    }
    return Map.of(
        "name",
        use.words(),
        "measured",
        use.measured(),
        "answers",
        shown,
        "differ",
        answers.stream()
            .flatMap(Optional::stream)
            .anyMatch(
                one ->
                    answers.stream()
                        .flatMap(Optional::stream)
                        .anyMatch(
                            other ->
                                Collections.disjoint(
                                    columns(one.winners()), columns(other.winners())))));
  }

  private static Set<String> columns(List<CellResult> cells) {
    return cells.stream().map(CellResult::column).collect(Collectors.toSet());
  }

  private static Map<String, Object> answer(Use.Answer answer, RunResult run, Excerpts excerpts) {
    Estimate time = run.time(answer.winners().getFirst()).orElseThrow();
    String next =
        answer
            .next()
            .map(
                cell ->
                    cell.column()
                        + " "
                        + answer.loses().map(Figures::ratio).orElse("in no common round"))
            .orElse("nothing separates them");
    return Map.of(
        "known",
        true,
        "winners",
        answer.winners().stream()
            .map(
                cell ->
                    Map.of(
                        "name",
                        cell.column(),
                        "lines",
                        lines(excerpts.lines(cell.question(), cell.row(), cell.column()))))
            .toList(),
        "time",
        Figures.time(time) + " (" + Figures.timeInterval(time) + ")",
        "next",
        next);
  }

  private static String lines(int lines) {
    return lines == 0 ? "" : lines + (lines == 1 ? " line" : " lines");
  }

  /** The cells that a reader looks at first, each by its ratio to the baseline. */
  private static List<Map<String, Object>> comparison(List<Reported> runs) {
    Set<String> headlines = Questions.headlines();
    Set<String> ids = new LinkedHashSet<>();
    for (Reported reported : runs) {
      reported.run().cells().stream()
          .filter(cell -> reported.run().verdict(cell).isPresent() && !cell.isTwin())
          .map(CellResult::id)
          .filter(headlines::contains)
          .forEach(ids::add);
    }
    return ids.stream().map(id -> compared(id, runs)).toList();
  }

  private static Map<String, Object> compared(String id, List<Reported> runs) {
    List<Optional<Verdict>> verdicts =
        runs.stream()
            .map(
                reported ->
                    reported.run().cells().stream()
                        .filter(cell -> cell.id().equals(id))
                        .findAny()
                        .flatMap(reported.run()::verdict))
            .toList();
    return Map.of(
        "cell",
        id,
        "texts",
        verdicts.stream()
            .map(
                verdict ->
                    verdict.map(v -> Figures.ratio(v.ratio()) + " " + v.kind().words()).orElse("–"))
            .toList(),
        "differ",
        verdicts.stream()
            .flatMap(Optional::stream)
            .anyMatch(
                one -> verdicts.stream().flatMap(Optional::stream).anyMatch(one::contradicts)));
  }

  /** As the WebJar has it, whichever version it is of. */
  private static String echarts() {
    String version;
    try (InputStream properties =
        Page.class
            .getClassLoader()
            .getResourceAsStream("META-INF/maven/org.webjars/echarts/pom.properties")) {
      java.util.Properties of = new java.util.Properties();
      of.load(properties);
      version = of.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return resource("META-INF/resources/webjars/echarts/" + version + "/echarts.min.js");
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the class path: the jar is not whole");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
