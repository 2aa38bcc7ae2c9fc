// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import java.util.Locale;

/**
 * All that is ever said of one thing against another.
 *
 * @param kind what is said
 * @param ratio the time of the one over the time of the other
 * @param moreRounds about how many more rounds it would take to say anything, when nothing can be
 *     said; otherwise 0
 */
public record Verdict(Kind kind, Estimate ratio, int moreRounds) {

  /** Two times that differ by less than this factor are equal: nobody chooses by less. */
  public static final double EQUAL_WITHIN = 1.05;

  /** What can be said. */
  public enum Kind {
    /** The interval lies below 1, and not within 5 % of it. */
    FASTER,
    /** The interval lies above 1, and not within 5 % of it. */
    SLOWER,
    /** The whole interval lies within 5 % of 1. */
    EQUAL,
    /** Neither. */
    UNRESOLVED;

    /** As a reader would say it: {@code faster}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The verdict on a ratio.
   *
   * @param rounds that the ratio was estimated from
   */
  public static Verdict of(Estimate ratio, int rounds) {
    if (ratio.low() >= 1 / EQUAL_WITHIN && ratio.high() <= EQUAL_WITHIN) {
      return new Verdict(Kind.EQUAL, ratio, 0);
    }
    if (ratio.excludes(1)) {
      return new Verdict(ratio.centre() < 1 ? Kind.FASTER : Kind.SLOWER, ratio, 0);
    }
    return new Verdict(Kind.UNRESOLVED, ratio, moreRounds(ratio, rounds));
  }

  /**
   * Whether not both can be true of the same two things: they say different things, and their
   * intervals have no ratio in common. Nothing contradicts unresolved; faster by 3 % does not
   * contradict equal within 5 %.
   */
  public boolean contradicts(Verdict other) {
    return kind != other.kind
        && kind != Kind.UNRESOLVED
        && other.kind != Kind.UNRESOLVED
        && (ratio.low() > other.ratio.high() || ratio.high() < other.ratio.low());
  }

  /**
   * The smallest ratio that would be resolved by an interval as wide as this one: its interval
   * would exclude 1, and not lie within 5 % of it. Infinite after a single round.
   */
  public double leastResolved() {
    double halfWidth = 1 + ratio.precision();
    return Math.max(halfWidth, EQUAL_WITHIN / halfWidth);
  }

  /**
   * The interval must become so narrow that it either leaves 1 out or lies within 5 % of it,
   * whichever comes first, and its width falls with the square root of the rounds. A single round
   * has no width to go by.
   */
  private static int moreRounds(Estimate ratio, int rounds) {
    if (rounds < 2) {
      return Estimate.ROUNDS_WITHOUT_ASSUMPTION - rounds;
    }
    double distance = Math.abs(Math.log(ratio.centre()));
    double needed = Math.max(distance, Math.log(EQUAL_WITHIN) - distance);
    double factor = Math.log1p(ratio.precision()) / needed;
    double total = Math.ceil(rounds * factor * factor);
    return (int) Math.max(1, Math.min(total, 1e6) - rounds);
  }
}
