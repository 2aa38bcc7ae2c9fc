// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.Technology;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.question.ladder.Ladder;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import dev.tollgate.bench.run.Environment;
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
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs as a page of HTML that needs nothing beside itself.
 *
 * <p>What stands still is made here by the template {@code page.html}; what moves, by {@link
 * #SCRIPTS} from {@link PageData}. All text of a results file goes through the template's escaping
 * or is set as text by the script.
 */
final class Page {

  private static final String PLACE = "dev/tollgate/bench/report/";

  /** In the order in which they are put together. */
  private static final List<String> SCRIPTS =
      List.of(
          "data.js",
          "numbers.js",
          "elements.js",
          "charts.js",
          "figures.js",
          "advice.js",
          "page.js");

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
    model.put("runs", runs.stream().map(reported -> run(reported, excerpts)).toList());
    model.put("problems", problems);
    model.put("hasCalls", runs.stream().anyMatch(reported -> hasCalls(reported.run())));
    model.put("technologies", Scoreboard.Group.ALL.stream().map(Scoreboard.Group::title).toList());
    model.put("requirements", requirements());
    model.put("comparison", runs.size() > 1 ? comparison(runs) : List.of());
    model.put("data", PageData.of(runs, excerpts));
    model.put("style", resource(PLACE + "page.css"));
    String script =
        SCRIPTS.stream().map(name -> resource(PLACE + name)).collect(Collectors.joining("\n"));
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

  /** Whether it has the uses of C; a ladder has only the cost of a call beside its kernels. */
  private static boolean hasCalls(RunResult run) {
    String ladder = new Ladder().name();
    return run.measurements().stream()
        .noneMatch(measurement -> measurement.question().equals(ladder));
  }

  /** A run, as the template shows it. */
  record Shown(
      String label,
      String about,
      String date,
      String versions,
      RunQuality quality,
      List<Board> boards,
      List<Advised> rules,
      Set<Map.Entry<String, String>> environment,
      Table conditions,
      List<Table> checks,
      long failed,
      List<String> notes) {}

  private static Shown run(Reported reported, Excerpts excerpts) {
    RunResult run = reported.run();
    Map<String, String> environment = new LinkedHashMap<>(run.environment());
    environment.put("profile", run.profile());
    environment.put("seed of the shuffling", String.valueOf(run.seed()));
    return new Shown(
        reported.label(),
        reported.about(),
        run.environment().getOrDefault("date", "date unknown"),
        run.environment().getOrDefault("versions", "versions unknown"),
        RunQuality.of(run),
        boards(run, excerpts),
        rules(run),
        environment.entrySet(),
        Table.conditions(run),
        Stream.concat(PredictionErrors.of(run).stream(), IntervalCheck.of(run).stream()).toList(),
        run.measurements().stream()
            .filter(measurement -> !measurement.failures().isEmpty())
            .count(),
        Notes.of(run));
  }

  /** What technologies require. */
  record Requirement(String technologies, String requires, String buildStep, String safety) {}

  /** Technologies that require the same share a line. */
  static List<Requirement> requirements() {
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
   * A scoreboard with a filter.
   *
   * @param id of the filter, by which the style sheet shows one of them
   */
  record Board(String id, List<Use> uses) {}

  /** A line of a scoreboard. */
  record Use(String title, String question, String row, List<Field> fields) {}

  /**
   * A field of a scoreboard.
   *
   * @param column its name
   * @param meaning of the column
   * @param factor its time over JNI's; empty for JNI, and where it has none
   * @param shade how far from 1, from -3 (much faster) to 3 (much slower); 0 within the noise
   * @param place fastest, equal to the fastest, unresolved, or empty
   * @param lines of code that it asks for
   */
  record Field(
      String technology,
      String column,
      String meaning,
      String time,
      String interval,
      String factor,
      String factorInterval,
      int shade,
      String place,
      boolean critical,
      boolean reused,
      String lines) {}

  private static List<Board> boards(RunResult run, Excerpts excerpts) {
    return Scoreboard.Filter.ALL.stream()
        .map(filter -> Scoreboard.of(run, filter))
        .map(scoreboard -> board(scoreboard, run, excerpts))
        .toList();
  }

  private static Board board(Scoreboard scoreboard, RunResult run, Excerpts excerpts) {
    return new Board(
        (scoreboard.filter().critical() ? "" : "no-critical ")
            + (scoreboard.filter().reused() ? "" : "no-reused"),
        scoreboard.lines().stream()
            .map(
                line ->
                    new Use(
                        line.use().title(),
                        line.question().name(),
                        line.use().row().name(),
                        line.fields().stream()
                            .map(field -> field(line, field, run, excerpts))
                            .toList()))
            .toList());
  }

  private static Field field(
      Scoreboard.Line line, Scoreboard.Field field, RunResult run, Excerpts excerpts) {
    String title = field.group().title();
    if (field.fastest().isEmpty()) {
      return new Field(title, "", "", "", "", "", "", 0, "", false, false, "");
    }
    Measured measured = field.fastest().get();
    Estimate time = run.time(measured).orElseThrow();
    return new Field(
        title,
        measured.column().name(),
        measured.column().meaning(),
        Figures.time(time),
        Figures.timeInterval(time),
        field.overJni().map(verdict -> Figures.factor(verdict.ratio())).orElse(""),
        field.overJni().map(verdict -> Figures.interval(verdict.ratio())).orElse(""),
        field.overJni().map(Page::shade).orElse(0),
        field.isUnresolved()
            ? "unresolved"
            : !field.isFastest() ? "" : line.fastest().size() == 1 ? "fastest" : "equal",
        measured.column().isCritical(),
        measured.column().isReused(),
        lines(excerpts.lines(measured)));
  }

  /** A step for each factor of about 2. */
  private static int shade(Verdict verdict) {
    if (verdict.kind() != Verdict.Kind.FASTER && verdict.kind() != Verdict.Kind.SLOWER) {
      return 0;
    }
    double ratio = verdict.ratio().centre();
    double factor = Math.max(ratio, 1 / ratio);
    int step = factor < 1.5 ? 1 : factor < 4 ? 2 : 3;
    return ratio < 1 ? -step : step;
  }

  private static String lines(int lines) {
    return lines == 0 ? "" : lines + (lines == 1 ? " line" : " lines");
  }

  /** A rule, with the question and row that are its evidence, or empty ones. */
  record Advised(String situation, String advice, String question, String row) {}

  private static List<Advised> rules(RunResult run) {
    return Rule.of(run).stream()
        .map(
            rule ->
                new Advised(
                    rule.situation(),
                    rule.advice(),
                    rule.evidence().map(line -> line.question().name()).orElse(""),
                    rule.evidence().map(line -> line.use().row().name()).orElse("")))
        .toList();
  }

  /**
   * A measurement in several runs.
   *
   * @param texts what each says of it
   * @param differ whether two of them say different things
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
    try {
      return resource(
          "META-INF/resources/webjars/echarts/"
              + Environment.version("org.webjars/echarts")
              + "/echarts.min.js");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
        throw new IllegalStateException(name + " is not in the class path: the jar is incomplete");
      }
      // As browsers read line ends, before they compute a hash.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
