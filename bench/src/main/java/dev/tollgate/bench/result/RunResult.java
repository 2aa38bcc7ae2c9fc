// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run found, and where; {@code results.json} is this.
 *
 * @param environment the machine, the JDK and the natives, by name
 * @param profile quick or full
 * @param rounds how many rounds were run
 * @param seed of the shuffling of the rounds
 * @param baselines for each question the column that ratios are taken to
 * @param cells in the order of the report
 */
public record RunResult(
    Map<String, String> environment,
    String profile,
    int rounds,
    long seed,
    Map<String, String> baselines,
    List<CellResult> cells) {

  /** Time per operation in nanoseconds, or empty when a round of the cell failed. */
  public Optional<Estimate> time(CellResult cell) {
    return cell.failures().isEmpty()
        ? Optional.of(Estimate.of(toArray(cell.nanoseconds())))
        : Optional.empty();
  }

  /**
   * The cell's time over that of the baseline of its row, estimated from the ratios within each
   * round; empty when either failed or the baseline was not measured.
   */
  public Optional<Estimate> ratio(CellResult cell) {
    return cells.stream()
        .filter(
            other ->
                other.question().equals(cell.question())
                    && other.row().equals(cell.row())
                    && other.column().equals(baselines.get(cell.question())))
        .filter(baseline -> baseline.failures().isEmpty() && cell.failures().isEmpty())
        .findAny()
        .map(baseline -> Estimate.of(ratios(cell.nanoseconds(), baseline.nanoseconds())));
  }

  private static double[] ratios(List<Double> over, List<Double> under) {
    double[] ratios = new double[over.size()];
    for (int round = 0; round < ratios.length; round++) {
      ratios[round] = over.get(round) / under.get(round);
    }
    return ratios;
  }

  private static double[] toArray(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
