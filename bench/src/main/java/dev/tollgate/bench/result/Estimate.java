// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What the rounds say of one quantity that is greater than 0: a time, or a ratio of two.
 *
 * @param centre the median over the rounds
 * @param low the lower end of the 95 % interval, 0 after a single round
 * @param high its upper end, infinite after a single round
 */
public record Estimate(double centre, double low, double high) {

  private static final double TAIL = 0.025;

  /**
   * Student's t on the logarithms, because times and their ratios are skewed and multiply: exp(m ±
   * t · s / √n), with the mean m and the standard deviation s of the n logarithms.
   *
   * @param perRound one value for each round
   */
  public static Estimate of(double... perRound) {
    double[] sorted = perRound.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    if (n == 1) {
      return new Estimate(median, 0, Double.POSITIVE_INFINITY);
    }
    double[] logs = Arrays.stream(sorted).map(Math::log).toArray();
    double mean = Arrays.stream(logs).average().orElseThrow();
    double squares = Arrays.stream(logs).map(log -> (log - mean) * (log - mean)).sum();
    double t = TDistribution.of(n - 1).inverseSurvivalProbability(TAIL);
    double half = t * Math.sqrt(squares / (n - 1) / n);
    return new Estimate(median, Math.exp(mean - half), Math.exp(mean + half));
  }
}
