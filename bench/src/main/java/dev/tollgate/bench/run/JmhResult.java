// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tollgate.bench.result.ResultsFile;
import dev.tollgate.bench.result.Slices;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.statistics.descriptive.Median;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;

/** What is read from the result that JMH gives for one JVM. */
final class JmhResult {

  /** About twice what JMH allocates in an iteration. */
  private static final double BYTES_OF_JMH = 16 << 10;

  private JmhResult() {}

  /** The median of the iterations, which a single disturbed iteration does not change. */
  static double median(RunResult result) {
    return Median.withDefaults()
        .evaluate(
            result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .toArray());
  }

  /** The slices of a JVM. */
  static List<Slices.Slice> slices(BenchmarkResult result) {
    return result.getIterationResults().stream().map(JmhResult::slice).toList();
  }

  /** A slice. */
  static Slices.Slice slice(IterationResult result) {
    return new Slices.Slice(
        result.getPrimaryResult().getScore(),
        result.getMetadata().getMeasuredOps(),
        result.getSecondaryResults().get(Lane.COLLECTIONS).getScore() > 0,
        result.getSecondaryResults().get(Lane.COLLECTING).getScore() * 1e6);
  }

  /** The median of the iterations; null when it is not known. */
  static Double bytesPerOperation(RunResult result) {
    double[] iterations =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .mapToDouble(JmhResult::bytesPerOperation)
            .toArray();
    double median = Median.withDefaults().evaluate(iterations);
    return Double.isNaN(median) ? null : median;
  }

  /**
   * JMH's own allocation counts as zero when it is less than a byte per operation. With slower
   * operations, a small result cannot be separated from it.
   */
  static Double bytesPerOperation(long bytes, double operations) {
    if (bytes >= BYTES_OF_JMH) {
      return bytes / operations;
    }
    return BYTES_OF_JMH < operations ? Double.valueOf(0) : null;
  }

  private static double bytesPerOperation(IterationResult iteration) {
    Result<?> bytes = iteration.getSecondaryResults().get("gc.alloc.rate.norm");
    double operations = iteration.getMetadata().getMeasuredOps();
    Double each =
        bytes == null
            ? null
            : bytesPerOperation(Math.round(bytes.getScore() * operations), operations);
    return each == null ? Double.NaN : each;
  }

  /** Of a JVM, in JMH's format. */
  static JsonNode json(BenchmarkResult result) {
    return json(new RunResult(result.getParams(), List.of(result)));
  }

  static JsonNode json(RunResult result) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(List.of(result));
    }
    try {
      return ResultsFile.JSON.readTree(bytes.toByteArray()).get(0);
    } catch (IOException e) {
      throw new IllegalStateException("JMH's result is not JSON", e);
    }
  }
}
