// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.question.arrays.ArrayPassing;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.question.strings.StringPassing;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.ResultsFile;
import dev.tollgate.bench.result.RunResult;
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
class PlainJmhComparison {

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

  @Test
  void ratiosAgreeWithinTheirIntervals() throws Exception {
    RunResult run = ResultsFile.read(Path.of(System.getProperty("tollgate.compare")));
    Map<String, double[]> times = measured();
    List<String> apart = new ArrayList<>();
    System.out.println("| | column | plain JMH | Tollgate |\n|---|---|---|---|");
    for (Pair pair : PAIRS) {
      Estimate plain = ratio(times.get(pair.benchmark()), times.get(pair.baseline()));
      Estimate ours =
          run.verdict(find(run, pair, pair.column()), find(run, pair, pair.under()))
              .orElseThrow()
              .ratio();
      String line =
          String.format(
              Locale.ROOT,
              "| %s, %s | %s / %s | %.2f [%.2f, %.2f] | %.2f [%.2f, %.2f] |",
              pair.question(),
              pair.row().name(),
              pair.column(),
              pair.under(),
              plain.centre(),
              plain.low(),
              plain.high(),
              ours.centre(),
              ours.low(),
              ours.high());
      System.out.println(line);
      if (plain.low() > ours.high() || plain.high() < ours.low()) {
        apart.add(line);
      }
    }
    assertEquals(List.of(), apart);
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
