// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.Technology;
import dev.tollgate.bench.advice.Advice;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Use;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.result.Measured;
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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
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
    model.put(
        "decisions",
        Questions.ALL.stream()
            .flatMap(
                question ->
                    question.uses().stream().map(use -> decision(question, use, runs, excerpts)))
            .toList());
    model.put("requirements", requirements());
    model.put("comparison", runs.size() > 1 ? comparison(runs) : List.of());
    model.put("data", PageData.of(runs, excerpts));
    model.put("style", resource(PLACE + "page.css"));
    String script = resource(PLACE + "page.js");
    String echarts = echarts();
    model.put("script", script);
    model.put("echarts", echarts);
    model.put("hashes", List.of(sha256(echarts), sha256(script)));
    try (StringWriter html = new StringWriter()) {
      ENGINE.getTemplate(PLACE + "page.html").evaluate(html, model, Locale.ROOT);
      return html.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A run, as the template shows it. */
  record Shown(
      String label,
      String about,
      String trust,
      boolean trusted,
      Set<Map.Entry<String, String>> environment,
      Table conditions,
      long failed,
      List<String> notes) {}

  private static Shown run(Reported reported) {
    RunResult run = reported.run();
    String trust = Trust.of(run);
    Map<String, String> environment = new LinkedHashMap<>(run.environment());
    environment.put("profile", run.profile());
    environment.put("seed of the shuffling", String.valueOf(run.seed()));
    return new Shown(
        reported.label(),
        reported.about(),
        trust,
        Trust.isTrusted(trust),
        environment.entrySet(),
        Table.conditions(run),
        run.measurements().stream()
            .filter(measurement -> !measurement.failures().isEmpty())
            .count(),
        Notes.of(run));
  }

  /** What technologies require. */
  record Requirement(String technologies, String requires, String buildStep, String safety) {}

  /** Technologies that require the same share a line. */
  private static List<Requirement> requirements() {
    return Arrays.stream(Technology.values())
        .filter(Technology::isNative)
        .collect(
            Collectors.groupingBy(
                technology ->
                    List.of(technology.requires(), technology.buildStep(), technology.safety()),
                LinkedHashMap::new,
                Collectors.mapping(Technology::title, Collectors.joining(", "))))
        .entrySet()
        .stream()
        .map(
            same ->
                new Requirement(
                    same.getValue(),
                    same.getKey().get(0),
                    same.getKey().get(1),
                    same.getKey().get(2)))
        .toList();
  }

  /**
   * A line of the decision table.
   *
   * @param answers of each run
   * @param differ whether two of them have no winner in common
   */
  record Decision(String name, String measured, List<Decided> answers, boolean differ) {}

  /** What one run says of a use; without winners nothing. */
  record Decided(List<Winner> winners, String next) {}

  /**
   * One that nothing beats.
   *
   * @param time of an operation, with its interval
   * @param lines of code that it asks for, in words
   * @param caution what speaks against it although it is fast; may be empty
   */
  record Winner(String name, String time, String lines, String caution) {}

  private static Decision decision(
      Question question, Use use, List<Reported> runs, Excerpts excerpts) {
    List<Decided> decided = new ArrayList<>();
    List<Set<String>> winners = new ArrayList<>();
    for (Reported reported : runs) {
      Optional<Answer> answer = Answer.of(question, use, reported.run());
      decided.add(
          answer
              .map(known -> decided(known, reported.run(), excerpts))
              .orElseGet(() -> new Decided(List.of(), "")));
      answer.ifPresent(known -> winners.add(columns(known.fastest())));
    }
    return new Decision(
        use.title(),
        question.name() + ", " + use.row().name(),
        decided,
        winners.stream()
            .anyMatch(one -> winners.stream().anyMatch(other -> Collections.disjoint(one, other))));
  }

  private static Set<String> columns(List<Measured> measurements) {
    return measurements.stream()
        .map(measurement -> measurement.column().name())
        .collect(Collectors.toSet());
  }

  private static Decided decided(Answer answer, RunResult run, Excerpts excerpts) {
    return new Decided(
        answer.fastest().stream()
            .map(
                measurement ->
                    new Winner(
                        measurement.column().name(),
                        Figures.timeWithInterval(run.time(measurement).orElseThrow()),
                        lines(excerpts.lines(measurement)),
                        measurement.column().isCritical() ? Advice.Remark.CRITICAL.words() : ""))
            .toList(),
        answer
            .nextBest()
            .map(
                measurement ->
                    measurement.column().name()
                        + " "
                        + answer.slowdown().map(Figures::ratio).orElse("in no common round"))
            .orElse(
                answer.fastest().size() > 1 ? "nothing separates them" : "no other was measured"));
  }

  private static String lines(int lines) {
    return lines == 0 ? "" : lines + (lines == 1 ? " line" : " lines");
  }

  /**
   * A measurement in several runs.
   *
   * @param texts what each says of it
   * @param differ whether two of them say different things beyond doubt
   */
  record Compared(String measurement, List<String> texts, boolean differ) {}

  /** The measurements that a reader looks at first, each by its ratio to the baseline. */
  private static List<Compared> comparison(List<Reported> runs) {
    Set<String> headlines = Questions.headlines();
    Set<String> ids = new LinkedHashSet<>();
    for (Reported reported : runs) {
      reported.run().measurements().stream()
          .filter(
              measurement ->
                  reported.run().verdict(measurement).isPresent() && !measurement.isRepeat())
          .map(Measured::id)
          .filter(headlines::contains)
          .forEach(ids::add);
    }
    return ids.stream().map(id -> compared(id, runs)).toList();
  }

  private static Compared compared(String id, List<Reported> runs) {
    List<Optional<Verdict>> verdicts =
        runs.stream()
            .map(
                reported ->
                    reported.run().measurements().stream()
                        .filter(measurement -> measurement.id().equals(id))
                        .findAny()
                        .flatMap(reported.run()::verdict))
            .toList();
    List<Verdict> known = verdicts.stream().flatMap(Optional::stream).toList();
    return new Compared(
        id,
        verdicts.stream()
            .map(
                verdict ->
                    verdict.map(v -> Figures.ratio(v.ratio()) + " " + v.kind().words()).orElse("–"))
            .toList(),
        known.stream().anyMatch(one -> known.stream().anyMatch(one::contradicts)));
  }

  /** As the WebJar has it, whichever version it is of. */
  private static String echarts() {
    String version;
    try (InputStream properties =
        Page.class
            .getClassLoader()
            .getResourceAsStream("META-INF/maven/org.webjars/echarts/pom.properties")) {
      Properties of = new Properties();
      of.load(properties);
      version = of.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return resource("META-INF/resources/webjars/echarts/" + version + "/echarts.min.js");
  }

  /** By which a browser knows the scripts that may run, and no others. */
  private static String sha256(String script) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the class path: the jar is not whole");
      }
      // As browsers read line ends, before they compute a hash.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
