// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import dev.tollgate.bench.question.Cell;
import dev.tollgate.bench.question.Profile;
import dev.tollgate.bench.question.Question;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.workload.KernelName;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Runs that were never made. */
public final class Runs {

  private Runs() {}

  /** On a machine of this name. */
  public static RunResult on(String machine, CellResult... cells) {
    Map<String, String> baselines = new LinkedHashMap<>();
    for (Question question : Questions.ALL) {
      baselines.put(question.name(), question.baseline());
    }
    return new RunResult(
        Map.of("machine", machine, "CPU", "a processor | with a <bar>"),
        List.of(),
        "quick",
        0.05,
        1,
        baselines,
        List.of(
            new RunResult.Round(
                1, cells.length, 0.5, new Conditions(1.0, 0.0, null, null, 3L, "powersave"))),
        List.of(cells));
  }

  /** With these cells. */
  public static RunResult of(CellResult... cells) {
    return on("somewhere", cells);
  }

  /** A cell of {@code CallOverhead}, row {@code empty}. */
  public static CellResult cell(String column, double... nanoseconds) {
    return cell("CallOverhead", "empty", column, nanoseconds);
  }

  /** A cell that was measured once in each round. */
  public static CellResult cell(String question, String row, String column, double... nanoseconds) {
    return new CellResult(
        question,
        row,
        column,
        Map.of(Cell.BYTES_PARAMETER, "4096"),
        IntStream.range(0, nanoseconds.length)
            .mapToObj(i -> new CellResult.Sample(i + 1, nanoseconds[i]))
            .toList(),
        List.of(),
        16.0);
  }

  /** A cell of {@code KernelCost} that was measured once in each round. */
  public static CellResult kernelCell(
      KernelName kernel, int size, String column, double... nanoseconds) {
    CellResult cell = cell("KernelCost", kernel + " " + size, column, nanoseconds);
    return new CellResult(
        cell.question(),
        cell.row(),
        cell.column(),
        Map.of("kernel", kernel.name(), "size", String.valueOf(size)),
        cell.samples(),
        cell.failures(),
        cell.bytesPerOperation());
  }

  /**
   * All cells of a profile, with times that grow with their sizes as if an element cost a tenth of
   * a nanosecond in Java, half of that elsewhere, beside a call, which costs more the longer the
   * column's name is.
   */
  public static RunResult of(Profile profile, int rounds) {
    return of(
        Questions.ALL.stream()
            .flatMap(question -> question.cells(profile).stream())
            .map(cell -> measured(cell, rounds))
            .toArray(CellResult[]::new));
  }

  private static CellResult measured(Cell cell, int rounds) {
    double size =
        Double.parseDouble(
            cell.parameters()
                .getOrDefault(Cell.BYTES_PARAMETER, cell.parameters().getOrDefault("size", "1")));
    double nanoseconds =
        cell.column().equals("JAVA") ? 1 + size / 10 : 5 * cell.column().length() + size / 20;
    SplittableRandom random = new SplittableRandom(cell.id().hashCode());
    return new CellResult(
        cell.question(),
        cell.row(),
        cell.column(),
        cell.parameters(),
        IntStream.rangeClosed(1, rounds)
            .mapToObj(
                round -> new CellResult.Sample(round, nanoseconds * random.nextDouble(0.95, 1.05)))
            .toList(),
        List.of(),
        16.0);
  }

  /** A cell that crashed in its last round. */
  public static CellResult crashed(String column, double... nanoseconds) {
    CellResult cell = cell(column, nanoseconds);
    return new CellResult(
        cell.question(),
        cell.row(),
        cell.column(),
        cell.parameters(),
        cell.samples(),
        List.of(
            new Failure(
                nanoseconds.length + 1,
                Failure.Kind.CRASHED,
                134,
                "Forked VM failed with exit code 134",
                List.of("# SIGSEGV", "# Problematic frame:"))),
        null);
  }

  /** The same number again and again, with a little noise that is the same for all. */
  public static double[] around(double nanoseconds, int rounds) {
    double[] times = new double[rounds];
    Arrays.setAll(times, round -> nanoseconds * (1 + 0.01 * ((round * 7) % 5 - 2)));
    return times;
  }
}
