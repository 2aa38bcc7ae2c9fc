// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.Trigamma;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Variance;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Which measurements are slower than the fastest of their row, for many rows at once. Where all
 * measurements take the same time, noise makes one the fastest, and a test of that one against
 * another, at 95 %, finds differences far too often. So all pairs of a row count as tested, and the
 * probability of being wrong anywhere in the table is about 5 % (Bonferroni). The means of the
 * logarithms over the JVMs are compared.
 *
 * <p>A few rounds tell little about the noise of a pair. Its variance is therefore drawn towards
 * that of the other pairs of the table, the more the more alike they are: G. K. Smyth, "Linear
 * models and empirical Bayes methods for assessing differential expression in microarray
 * experiments", Statistical Applications in Genetics and Molecular Biology 3 (2004).
 *
 * <p>{@code WinnersTest} simulates how often a table of equal columns has a loser nevertheless.
 */
public final class Winners {

  /** The probability that a table calls any measurement slower that is not. */
  private static final double WRONG = 0.05;

  /** With fewer rows, pairs or rounds it is not known how much noise varies from pair to pair. */
  private static final int LEAST_ROWS = 10;

  private static final int LEAST_PAIRS = 100;

  private static final int LEAST_ROUNDS = 4;

  /** No variance of logarithms is less: rounding of times, and pairs without any noise. */
  private static final double LEAST_VARIANCE = 1e-10;

  private static final int MOST_STEPS = 100;

  /** The log ratios of two measurements. */
  private record Pair(int rounds, double mean, double variance) {

    double degrees() {
      return rounds - 1.0;
    }
  }

  private final RunResult run;
  private final int pairs;
  private final double priorVariance;
  private final double priorDegrees;

  /**
   * Learns from a table.
   *
   * @param rows the measurements of each row of the table
   */
  public Winners(RunResult run, List<List<Measured>> rows) {
    this.run = run;
    List<Pair> all = new ArrayList<>();
    for (List<Measured> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        for (int j = 0; j < i; j++) {
          Pair pair = pair(row.get(i), row.get(j));
          if (pair.rounds > 1) {
            all.add(pair);
          }
        }
      }
    }
    pairs = all.size();
    List<Pair> known = all.stream().filter(pair -> pair.rounds >= LEAST_ROUNDS).toList();
    long compared = rows.stream().filter(row -> row.size() > 1).count();
    if (known.size() < LEAST_PAIRS || compared < LEAST_ROWS) {
      priorDegrees = 0;
      priorVariance = 0;
      return;
    }
    double[] surprises =
        known.stream()
            .mapToDouble(
                pair ->
                    Math.log(pair.variance)
                        - Digamma.value(pair.degrees() / 2)
                        + Math.log(pair.degrees() / 2))
            .toArray();
    double expected =
        known.stream()
            .mapToDouble(pair -> Trigamma.value(pair.degrees() / 2))
            .average()
            .orElseThrow();
    // What the variances vary beyond what so few rounds explain.
    double beyond = Variance.of(surprises).getAsDouble() - expected;
    priorDegrees = beyond <= 0 ? Double.POSITIVE_INFINITY : 2 * inverseTrigamma(beyond);
    double mean = Mean.of(surprises).getAsDouble();
    priorVariance =
        Double.isInfinite(priorDegrees)
            ? Math.exp(mean)
            : Math.exp(mean + Digamma.value(priorDegrees / 2) - Math.log(priorDegrees / 2));
  }

  /**
   * Whether a measurement of the table is slower than the fastest of its row: by so little that the
   * verdict on the two is {@linkplain Verdict.Kind#EQUAL equal} does not count.
   */
  public boolean isSlower(Measured measurement, Measured fastest) {
    Pair pair = pair(measurement, fastest);
    if (pair.rounds < 2
        || pair.mean <= 0
        || run.verdict(measurement, fastest)
            .filter(verdict -> verdict.kind() == Verdict.Kind.EQUAL)
            .isPresent()) {
      return false;
    }
    double degrees = priorDegrees + pair.degrees();
    double variance =
        Double.isInfinite(priorDegrees)
            ? priorVariance
            : (priorDegrees * priorVariance + pair.degrees() * pair.variance) / degrees;
    double t = pair.mean / Math.sqrt(variance / pair.rounds);
    return 2 * TDistribution.of(degrees).survivalProbability(t) * pairs <= WRONG;
  }

  private Pair pair(Measured over, Measured under) {
    double[] logs = run.ratios(over, under).map(Math::log).toArray();
    return new Pair(
        logs.length,
        DoubleStream.of(logs).average().orElse(0),
        logs.length < 2 ? 0 : Math.max(LEAST_VARIANCE, Variance.of(logs).getAsDouble()));
  }

  /** Newton's method on 1 / trigamma, which is nearly a straight line. */
  private static double inverseTrigamma(double value) {
    double x = 0.5 + 1 / value;
    for (int step = 0; step < MOST_STEPS; step++) {
      double trigamma = Trigamma.value(x);
      double slope = (Trigamma.value(x * (1 + 1e-6)) - trigamma) / (x * 1e-6);
      double change = trigamma * (1 - trigamma / value) / slope;
      x += change;
      if (Math.abs(change) < 1e-8 * x) {
        break;
      }
    }
    return x;
  }
}
