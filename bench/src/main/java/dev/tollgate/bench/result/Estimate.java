// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What the rounds say of the median of one quantity that is greater than 0: a time, or a ratio of
 * two.
 *
 * @param centre the median over the rounds
 * @param low the lower end of the 95 % interval, 0 after a single round
 * @param high its upper end, infinite after a single round
 */
public record Estimate(double centre, double low, double high) {

  /**
   * From this many rounds on the interval assumes nothing of the noise. With fewer, no two order
   * statistics enclose the median often enough.
   */
  public static final int ROUNDS_WITHOUT_ASSUMPTION = 5;

  /** The share of intervals that contain the true median. */
  public static final double CONFIDENCE = 0.95;

  /** What makes 95 % of the 93.75 % of five values, for every noise of {@code EstimateTest}. */
  private static final double STRETCH_OF_FIVE = 1.1;

  /**
   * The median, and an interval that encloses the median of all JVMs that might have been started.
   *
   * <p>From 5 rounds on its ends are order statistics, which hold for noise of every shape; an
   * outlier moves them no further than any other value. The confidence of whole order statistics
   * comes in steps, so between two of them it is interpolated: T. P. Hettmansperger and S. J.
   * Sheather, "Confidence intervals based on interpolated order statistics", Statistics &amp;
   * Probability Letters 4 (1986). The outermost of 5 values enclose it with 93.75 % only; they are
   * moved away from the median by a tenth of their distance.
   *
   * <p>For 2 to 4 rounds it is Student's t of the logarithms, which assumes noise that multiplies
   * and is not too skewed: order statistics of so few values have no 95 % interval. {@code
   * EstimateTest} shows how often both really enclose the median.
   *
   * @param perRound one value for each round
   */
  public static Estimate of(double... perRound) {
    double[] logs = Arrays.stream(perRound).map(Math::log).sorted().toArray();
    double median = Median.withDefaults().evaluate(perRound);
    if (logs.length == 1) {
      return new Estimate(median, 0, Double.POSITIVE_INFINITY);
    }
    return logs.length < ROUNDS_WITHOUT_ASSUMPTION
        ? ofStudent(median, logs)
        : ofOrderStatistics(median, logs);
  }

  private static Estimate ofStudent(double median, double[] logs) {
    double mean = Mean.of(logs).getAsDouble();
    double error = StandardDeviation.of(logs).getAsDouble() / Math.sqrt(logs.length);
    double half =
        error
            * TDistribution.of(logs.length - 1.0).inverseSurvivalProbability((1 - CONFIDENCE) / 2);
    return new Estimate(median, Math.exp(mean - half), Math.exp(mean + half));
  }

  /**
   * @param logs sorted
   */
  private static Estimate ofOrderStatistics(double median, double[] logs) {
    int n = logs.length;
    if (n == ROUNDS_WITHOUT_ASSUMPTION) {
      return new Estimate(
          median,
          median * Math.exp(STRETCH_OF_FIVE * (logs[0] - Math.log(median))),
          median * Math.exp(STRETCH_OF_FIVE * (logs[n - 1] - Math.log(median))));
    }
    int k = 1;
    while (confidence(n, k + 1) >= CONFIDENCE) {
      k++;
    }
    double inner = confidence(n, k + 1);
    double share = (confidence(n, k) - CONFIDENCE) / (confidence(n, k) - inner);
    double weight = (n - k) * share / (k + (n - 2 * k) * share);
    double low = logs[k - 1] + weight * (logs[k] - logs[k - 1]);
    double high = logs[n - k] - weight * (logs[n - k] - logs[n - k - 1]);
    return new Estimate(median, Math.exp(low), Math.exp(high));
  }

  /** Of the interval from the k-th smallest of n values to the k-th largest. */
  private static double confidence(int n, int k) {
    return 1 - 2 * BinomialDistribution.of(n, 0.5).cumulativeProbability(k - 1);
  }

  /**
   * This over another quantity that was measured apart from it, so that there are no rounds to
   * pair: G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures",
   * Statistics in Medicine 27 (2008), for the difference of the logarithms.
   */
  public Estimate over(Estimate other) {
    double difference = Math.log(centre / other.centre);
    double down = Math.hypot(Math.log(centre / low), Math.log(other.high / other.centre));
    double up = Math.hypot(Math.log(high / centre), Math.log(other.centre / other.low));
    return new Estimate(
        Math.exp(difference), Math.exp(difference - down), Math.exp(difference + up));
  }

  /** One over this: the speed instead of the time. */
  public Estimate inverse() {
    return new Estimate(1 / centre, 1 / high, 1 / low);
  }

  /** Half the width of the interval, as a factor less 1: 0.05 when it is about ± 5 % wide. */
  public double precision() {
    return Math.sqrt(high / low) - 1;
  }

  /** Whether the interval leaves this value out. */
  public boolean excludes(double value) {
    return value < low || value > high;
  }
}
