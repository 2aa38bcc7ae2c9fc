// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.question.arrays.ArrayPassing;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.question.strings.StringPassing;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.ResultsFile;
import dev.tollgate.bench.result.RunResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Holds a run against measurements that Tollgate's engine did not make. It takes minutes on an idle
 * machine, so it is no test of the build; {@code scripts/compare-with-jmh RUN} runs it.
 */
public class PlainJmhComparison {

  /**
   * A benchmark and the measurement of a run that has the same code.
   *
   * @param baseline the benchmark that its ratio is taken to, and the column of that
   */
  private record Pair(
      String benchmark, String question, Row row, String column, String baseline, String under) {}

  private static final List<Pair> PAIRS =
      List.of(
          pair("addByFfm", new CallOverhead().name(), CallOverhead.ADD, "FFM", "JNI"),
          pair("addByJna", new CallOverhead().name(), CallOverhead.ADD, "JNA_DIRECT", "JNI"),
          pair(
              "arrayByFfm",
              new ArrayPassing().name(),
              ArrayPassing.in(4096),
              "FFM_COPY",
              "JNI_COPY_REGION"),
          pair(
              "arrayByJna",
              new ArrayPassing().name(),
              ArrayPassing.in(4096),
              "JNA_DIRECT_COPY",
              "JNI_COPY_REGION"),
          pair("stringByFfm", new StringPassing().name(), StringPassing.SHORT, "FFM", "JNI"),
          pair(
              "stringByJna", new StringPassing().name(), StringPassing.SHORT, "JNA_DIRECT", "JNI"));

  private static Pair pair(
      String benchmark, String question, Row row, String column, String under) {
    return new Pair(
        benchmark,
        question,
        row,
        column,
        benchmark.substring(0, benchmark.length() - 3) + "Jni",
        under);
  }

  /**
   * The times of each JVM by benchmark, beside the results of the run that they are held against.
   */
  private static final String FILE = "plain-jmh.json";

  /**
   * The ratios of both.
   *
   * @param apart those whose intervals are apart
   */
  record Table(String text, List<String> apart) {}

  @Test
  void ratiosAgreeWithinTheirIntervals() throws Exception {
    Path directory = Path.of(System.getProperty("tollgate.compare"));
    RunResult run = ResultsFile.read(directory);
    // Before minutes are spent.
    for (Pair pair : PAIRS) {
      find(run, pair, pair.column());
      find(run, pair, pair.under());
    }
    new ObjectMapper().writeValue(directory.resolve(FILE).toFile(), measured());
    Table table = table(directory);
    System.out.println(table.text());
    assertEquals(List.of(), table.apart());
  }

  /** Of a run that was compared before. */
  public static String text(Path directory) throws IOException {
    return table(directory).text();
  }

  private static Table table(Path directory) throws IOException {
    RunResult run = ResultsFile.read(directory);
    Map<String, double[]> times =
        new ObjectMapper().readValue(directory.resolve(FILE).toFile(), new TypeReference<>() {});
    StringBuilder text =
        new StringBuilder(
            "| | column | plain JMH | Tollgate | intervals |\n|---|---|---|---|---|\n");
    List<String> apart = new ArrayList<>();
    for (Pair pair : PAIRS) {
      Estimate plain = ratio(times.get(pair.benchmark()), times.get(pair.baseline()));
      Estimate ours =
          run.verdict(find(run, pair, pair.column()), find(run, pair, pair.under()))
              .orElseThrow()
              .ratio();
      boolean isApart = plain.low() > ours.high() || plain.high() < ours.low();
      String line =
          String.format(
              Locale.ROOT,
              "| %s, %s | %s / %s | %.2f [%.2f, %.2f] | %.2f [%.2f, %.2f] | %s |\n",
              pair.question(),
              pair.row().name(),
              pair.column(),
              pair.under(),
              plain.centre(),
              plain.low(),
              plain.high(),
              ours.centre(),
              ours.low(),
              ours.high(),
              isApart ? "apart" : "overlap");
      text.append(line);
      if (isApart) {
        apart.add(line);
      }
    }
    return new Table(text.toString(), apart);
  }

  private static Measured find(RunResult run, Pair pair, String column) {
    return run.measurements().stream()
        .filter(measurement -> measurement.is(pair.question(), pair.row()))
        .filter(measurement -> measurement.column().name().equals(column))
        .findAny()
        .orElseThrow(
            () -> new AssertionError("the run has no " + pair.row().name() + " " + column));
  }

  /** Of the times of each JVM. */
  private static Estimate ratio(double[] over, double[] under) {
    double[] ratios = new double[over.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = over[i] / under[i];
    }
    return Estimate.of(ratios);
  }

  /** The time of each JVM, by benchmark. */
  private static Map<String, double[]> measured() throws RunnerException {
    Map<String, double[]> times = new TreeMap<>();
    for (org.openjdk.jmh.results.RunResult result :
        new Runner(
                new OptionsBuilder()
                    .verbosity(VerboseMode.SILENT)
                    .include("^" + PlainBenchmarks.class.getName() + "\\.")
                    .jvmArgs(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dtollgate.library.path=" + System.getProperty("tollgate.library.path"))
                    .build())
            .run()) {
      times.put(
          result.getPrimaryResult().getLabel(),
          result.getBenchmarkResults().stream()
              .mapToDouble(fork -> fork.getPrimaryResult().getScore())
              .toArray());
    }
    return times;
  }
}
