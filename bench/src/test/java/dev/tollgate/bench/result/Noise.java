// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How times vary from JVM to JVM, as a logarithm: shapes that were seen, and worse ones. None has
 * the median 0 by itself; {@link #median} is what an interval has to enclose.
 */
public enum Noise {
  /** The textbook's. */
  NORMAL {
    @Override
    double draw(SplittableRandom random) {
      return 0.04 * random.nextGaussian();
    }
  },
  /** Things get in the way, and never help. */
  SKEWED {
    @Override
    double draw(SplittableRandom random) {
      return 0.01 * random.nextGaussian() + 0.05 * random.nextExponential();
    }
  },
  /** A tenth of the JVMs is disturbed badly. */
  OUTLIERS {
    @Override
    double draw(SplittableRandom random) {
      return 0.02 * random.nextGaussian()
          + (random.nextDouble() < 0.1 ? 0.5 * random.nextExponential() : 0);
    }
  },
  /** Skewed, and with outliers. */
  SKEWED_WITH_OUTLIERS {
    @Override
    double draw(SplittableRandom random) {
      return 0.01 * random.nextGaussian()
          + 0.03 * random.nextExponential()
          + (random.nextDouble() < 0.1 ? 0.4 * random.nextExponential() : 0);
    }
  },
  /** The layout of the code or the heap is lucky or is not. */
  TWO_MODES {
    @Override
    double draw(SplittableRandom random) {
      return 0.02 * random.nextGaussian() + (random.nextDouble() < 0.4 ? 0.15 : 0);
    }
  };

  private static final int DRAWS_FOR_THE_MEDIAN = 1_000_001;

  private double median = Double.NaN;

  abstract double draw(SplittableRandom random);

  /** Of the logarithms. */
  public double median() {
    if (Double.isNaN(median)) {
      SplittableRandom random = new SplittableRandom(1);
      double[] draws = new double[DRAWS_FOR_THE_MEDIAN];
      Arrays.setAll(draws, i -> draw(random));
      Arrays.sort(draws);
      median = draws[DRAWS_FOR_THE_MEDIAN / 2];
    }
    return median;
  }

  /** Times of so many rounds, whose median is 100. */
  public double[] times(int rounds, SplittableRandom random) {
    double[] times = new double[rounds];
    Arrays.setAll(times, round -> 100 * Math.exp(draw(random) - median()));
    return times;
  }

  /** Ratios of two such times, whose median is 1. */
  public double[] ratios(int rounds, SplittableRandom random) {
    double[] over = times(rounds, random);
    double[] under = times(rounds, random);
    Arrays.setAll(over, round -> over[round] / under[round]);
    return over;
  }
}
