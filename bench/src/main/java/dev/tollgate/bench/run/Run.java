// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.question.Cell;
import dev.tollgate.bench.question.KernelCost;
import dev.tollgate.bench.question.Profile;
import dev.tollgate.bench.question.Question;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.result.CellResult;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.purejava.JavaKernels;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * A run: rounds of cells. A round runs every cell once, each in a JVM of its own, in an order
 * shuffled anew, so that a drift of the machine meets every cell alike instead of those that happen
 * to come late.
 */
public final class Run {

  private final Profile profile;
  private final List<Cell> cells;
  private final Map<String, String> baselines;
  private final long seed;
  private final OutputFormat log;
  private final Map<String, String> expectedDigests = new HashMap<>();
  private final Map<Cell, List<Double>> nanoseconds = new LinkedHashMap<>();
  private final Map<Cell, List<String>> failures = new LinkedHashMap<>();
  private final Map<Cell, org.openjdk.jmh.results.RunResult> jmhResults = new LinkedHashMap<>();

  /**
   * @param cells from {@link #select}
   * @param baselines from {@link #baselines}
   * @param seed of the shuffling
   * @param log where JMH's own output goes
   */
  public Run(
      Profile profile,
      List<Cell> cells,
      Map<String, String> baselines,
      long seed,
      PrintStream log) {
    this.profile = profile;
    this.cells = cells;
    this.baselines = baselines;
    this.seed = seed;
    this.log = OutputFormatFactory.createFormatInstance(log, VerboseMode.NORMAL);
    for (Cell cell : cells) {
      nanoseconds.put(cell, new ArrayList<>());
      failures.put(cell, new ArrayList<>());
    }
  }

  /**
   * The cells of a profile whose id contains a match of the pattern, and the baselines of their
   * rows.
   *
   * @param baselines from {@link #baselines}
   */
  public static List<Cell> select(Profile profile, Pattern include, Map<String, String> baselines) {
    List<Cell> selected = new ArrayList<>();
    for (Question question : Questions.ALL) {
      List<Cell> all = question.cells(profile);
      List<String> rows =
          all.stream().filter(cell -> include.matcher(cell.id()).find()).map(Cell::row).toList();
      String baseline = baselines.get(question.name());
      all.stream()
          .filter(
              cell ->
                  include.matcher(cell.id()).find()
                      || (cell.column().equals(baseline) && rows.contains(cell.row())))
          .forEach(selected::add);
    }
    return selected;
  }

  /**
   * The column that the ratios of each question are to.
   *
   * @param preferred a column to take for the questions that have it, instead of their own
   */
  public static Map<String, String> baselines(Profile profile, Optional<String> preferred) {
    Map<String, String> baselines = new LinkedHashMap<>();
    for (Question question : Questions.ALL) {
      baselines.put(
          question.name(),
          preferred
              .filter(
                  column ->
                      question.cells(profile).stream().anyMatch(c -> c.column().equals(column)))
              .orElse(question.baseline()));
    }
    return baselines;
  }

  /** How many JVMs will be started. */
  public int size() {
    return cells.size() * profile.rounds();
  }

  /**
   * Runs all rounds.
   *
   * @param before is told of each cell before it is run
   */
  public RunResult run(Consumer<Cell> before) {
    Map<String, String> environment = new LinkedHashMap<>(Environment.now());
    environment.merge(
        "JVM flags",
        "-Xms and -Xmx from "
            + cells.stream().mapToInt(Cell::heapMebibytes).min().orElse(0)
            + "m to "
            + cells.stream().mapToInt(Cell::heapMebibytes).max().orElse(0)
            + "m by cell, -XX:+AlwaysPreTouch",
        (inherited, added) -> inherited + " " + added);
    Random random = new Random(seed);
    for (int round = 0; round < profile.rounds(); round++) {
      List<Cell> shuffled = new ArrayList<>(cells);
      Collections.shuffle(shuffled, random);
      for (Cell cell : shuffled) {
        before.accept(cell);
        run(cell);
      }
    }
    environment.put("load average at the end", Environment.now().get("load average"));
    return new RunResult(
        environment, profile.toString(), profile.rounds(), seed, baselines, results());
  }

  /**
   * One result for each cell, all rounds together, as JMH itself would give them for so many forks.
   */
  public Collection<org.openjdk.jmh.results.RunResult> jmhResults() {
    return jmhResults.values();
  }

  private void run(Cell cell) {
    try {
      // A regular expression, like every include of JMH.
      ChainedOptionsBuilder options =
          new OptionsBuilder()
              .include("^" + Pattern.quote(cell.benchmark()) + "$")
              .forks(1)
              .warmupIterations(profile.warmups())
              .warmupTime(TimeValue.milliseconds(profile.warmupMillis()))
              .measurementIterations(profile.measurements())
              .measurementTime(TimeValue.milliseconds(profile.measurementMillis()))
              .operationsPerInvocation(cell.operations())
              .shouldFailOnError(true)
              .jvmArgsAppend(jvmArguments(cell).toArray(String[]::new));
      cell.parameters().forEach(options::param);
      org.openjdk.jmh.results.RunResult result = new Runner(options.build(), log).runSingle();
      nanoseconds.get(cell).add(median(result));
      jmhResults.merge(cell, result, Run::merge);
    } catch (RunnerException e) {
      failures.get(cell).add(rootCause(e).toString());
    }
  }

  /** JMH hangs what a benchmark threw under its own exceptions, as causes and as suppressed. */
  private static Throwable rootCause(Throwable e) {
    if (e.getCause() != null) {
      return rootCause(e.getCause());
    }
    return e.getSuppressed().length > 0 ? rootCause(e.getSuppressed()[0]) : e;
  }

  /**
   * Beside the arguments of this JVM, which JMH passes on. The heap is touched before the
   * measurement: a page that is touched for the first time costs a microsecond, G1 goes round all
   * its regions, and an operation that allocates 80 bytes would cost thirty times as much in a
   * young JVM as in one that has run for a minute.
   */
  private List<String> jvmArguments(Cell cell) {
    List<String> arguments = new ArrayList<>();
    arguments.add("-Xms" + cell.heapMebibytes() + "m");
    arguments.add("-Xmx" + cell.heapMebibytes() + "m");
    arguments.add("-XX:+AlwaysPreTouch");
    Map<String, String> parameters = cell.parameters();
    if (parameters.containsKey("kernel")) {
      KernelName kernel = KernelName.valueOf(parameters.get("kernel"));
      int size = Integer.parseInt(parameters.get("size"));
      arguments.add("-D" + KernelCost.EXPECTED_PROPERTY + "=" + expectedDigest(kernel, size));
    }
    return arguments;
  }

  /** Computed once here, and not by every JVM anew. */
  private String expectedDigest(KernelName kernel, int size) {
    return expectedDigests.computeIfAbsent(
        kernel + " " + size,
        workload -> kernel.workload(size).onArrays().apply(new JavaKernels()).runOnce().digest());
  }

  /** Of the iterations; a single one that the machine disturbed does not move it. */
  private static double median(org.openjdk.jmh.results.RunResult result) {
    double[] iterations =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .map(IterationResult::getPrimaryResult)
            .mapToDouble(primary -> primary.getScore())
            .sorted()
            .toArray();
    int n = iterations.length;
    return (iterations[(n - 1) / 2] + iterations[n / 2]) / 2;
  }

  private static org.openjdk.jmh.results.RunResult merge(
      org.openjdk.jmh.results.RunResult earlier, org.openjdk.jmh.results.RunResult later) {
    List<BenchmarkResult> forks =
        Stream.of(earlier, later).flatMap(result -> result.getBenchmarkResults().stream()).toList();
    return new org.openjdk.jmh.results.RunResult(earlier.getParams(), forks);
  }

  private List<CellResult> results() {
    return cells.stream()
        .map(
            cell ->
                new CellResult(
                    cell.question(),
                    cell.row(),
                    cell.column(),
                    nanoseconds.get(cell),
                    failures.get(cell)))
        .toList();
  }
}
