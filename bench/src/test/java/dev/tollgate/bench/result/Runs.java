// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.workload.KernelName;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Runs that were never made. */
public final class Runs {

  /** Of rows that no question has. */
  public static final String SOME_QUESTION = "CallOverhead";

  private Runs() {}

  /** On a machine of this name. */
  public static RunResult on(String machine, Measured... measurements) {
    Map<String, String> baselines = new LinkedHashMap<>();
    for (Question question : Questions.ALL) {
      baselines.put(question.name(), question.baseline());
    }
    return new RunResult(
        Map.of("machine", machine, "CPU", "a processor | with a <bar>", "cores", "2", "JDK", "25"),
        List.of(),
        "quick",
        0.05,
        1,
        baselines,
        List.of(
            new RunResult.Round(
                1, measurements.length, 0.5, new Conditions(1.0, 0.0, null, null, "powersave"))),
        List.of(measurements));
  }

  /** With these measurements. */
  public static RunResult of(Measured... measurements) {
    return on("somewhere", measurements);
  }

  /** The column of a question with this name; a control where no question has one. */
  public static Column column(String name) {
    return Questions.ALL.stream()
        .flatMap(question -> question.columns().stream())
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseGet(
            () -> new Column(List.of(), null, name, "A column of a test.", null, null, null));
  }

  /** A column of a technology that no question has. */
  public static Column column(Technology technology, String variant) {
    return new Column(List.of(technology), null, variant, "A column of a test.", null, null, null);
  }

  /** A measurement of {@code CallOverhead}, row {@code empty}. */
  public static Measured measurement(String column, double... nanoseconds) {
    return measurement("CallOverhead", CallOverhead.EMPTY, column(column), nanoseconds);
  }

  /** A second measurement of the same. */
  public static Measured again(String column, double... nanoseconds) {
    return measurement("CallOverhead", CallOverhead.EMPTY, column(column).again(), nanoseconds);
  }

  /** A measurement that was made once in each round. */
  public static Measured measurement(
      String question, Row row, String column, double... nanoseconds) {
    return measurement(question, row, column(column), nanoseconds);
  }

  /** A measurement that was made once in each round. */
  public static Measured measurement(
      String question, Row row, Column column, double... nanoseconds) {
    return new Measured(
        question,
        row,
        column,
        IntStream.range(0, nanoseconds.length)
            .mapToObj(i -> new Measured.Sample(i + 1, nanoseconds[i]))
            .toList(),
        List.of(),
        16.0,
        0);
  }

  /** A measurement of {@code KernelCost} that was made once in each round. */
  public static Measured kernel(KernelName kernel, int size, String column, double... nanoseconds) {
    return measurement("KernelCost", kernel.row(size), column(column), nanoseconds);
  }

  /**
   * All measurements of a profile, with times that grow with their sizes as if an element cost a
   * tenth of a nanosecond in Java, half of that elsewhere, besides a call, which costs more the
   * longer the column's name is.
   */
  public static RunResult of(Profile profile, int rounds) {
    return of(
        Questions.ALL.stream()
            .flatMap(question -> question.measurements(profile).stream())
            .map(measurement -> measured(measurement, rounds))
            .toArray(Measured[]::new));
  }

  private static Measured measured(Measurement measurement, int rounds) {
    double size = measurement.row().size() == null ? 1 : measurement.row().size();
    double nanoseconds =
        measurement.column().name().equals("JAVA")
            ? 1 + size / 10
            : 5 * measurement.column().name().length() + size / 20;
    SplittableRandom random = new SplittableRandom(measurement.id().hashCode());
    return new Measured(
        measurement.question(),
        measurement.row(),
        measurement.column(),
        IntStream.rangeClosed(1, rounds)
            .mapToObj(
                round -> new Measured.Sample(round, nanoseconds * random.nextDouble(0.95, 1.05)))
            .toList(),
        List.of(),
        16.0,
        0);
  }

  /** A measurement that crashed in its last round. */
  public static Measured crashed(String column, double... nanoseconds) {
    Measured measurement = measurement(column, nanoseconds);
    return new Measured(
        measurement.question(),
        measurement.row(),
        measurement.column(),
        measurement.samples(),
        List.of(
            new Failure(
                nanoseconds.length + 1,
                Failure.Kind.CRASHED,
                134,
                "Forked VM failed with exit code 134",
                List.of("# SIGSEGV", "# Problematic frame:"))),
        null,
        0);
  }

  /** The same number again and again, with a little noise that is the same for all. */
  public static double[] around(double nanoseconds, int rounds) {
    double[] times = new double[rounds];
    Arrays.setAll(times, round -> nanoseconds * (1 + 0.01 * ((round * 7) % 5 - 2)));
    return times;
  }
}
