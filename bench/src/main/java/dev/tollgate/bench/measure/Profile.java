// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.measure;

import java.time.Duration;
import java.util.Locale;

/**
 * How much is measured, and for how long. Times are per JVM; each round starts one for each
 * measurement.
 */
public enum Profile {
  /** Headline measurements only, within about five minutes on two cores. */
  QUICK(true, 4, 12, 120, 5, 60, 200, 0.05, Duration.ofSeconds(210)),
  /** Every measurement, for hours. */
  FULL(false, 6, 12, 120, 5, 60, 250, 0.03, Duration.ofHours(4)),
  /** The ladder at small sizes, with the rungs that matter most, in five to seven minutes. */
  LADDER_QUICK(true, 3, 12, 120, 5, 30, 80, 0.05, Duration.ofSeconds(210)),
  /** The whole ladder, within an hour. */
  LADDER(false, 3, 12, 120, 5, 60, 200, 0.03, Duration.ofMinutes(45));

  /**
   * The minimum length of a slice, which ends with an operation. Where programs compete for a
   * processor, it changes hands every few milliseconds, so many slices of this length are not
   * interrupted.
   */
  public static final int SLICE_MILLIS = 1;

  /** To start a JVM with JMH, touch its heap, and end it, on a machine some years old. */
  private static final double SECONDS_TO_START = 0.35;

  private final boolean quick;
  private final int rounds;
  private final int warmups;
  private final int mostWarmups;
  private final int warmupMillis;
  private final int slices;
  private final int mostSlices;
  private final double precision;
  private final Duration budget;

  Profile(
      boolean quick,
      int rounds,
      int warmups,
      int mostWarmups,
      int warmupMillis,
      int slices,
      int mostSlices,
      double precision,
      Duration budget) {
    this.quick = quick;
    this.rounds = rounds;
    this.warmups = warmups;
    this.mostWarmups = mostWarmups;
    this.warmupMillis = warmupMillis;
    this.slices = slices;
    this.mostSlices = mostSlices;
    this.precision = precision;
    this.budget = budget;
  }

  /** Whether it measures headlines only. */
  public boolean isQuick() {
    return quick;
  }

  /** Whether it is one of the ladder, whose arrays are so large that the size of pages matters. */
  public boolean isOfLadder() {
    return this == LADDER_QUICK || this == LADDER;
  }

  /** The minimum number of timed rounds, whatever the budget. */
  public int rounds() {
    return rounds;
  }

  /** The minimum number of warm-up iterations; more run until the times are steady. */
  public int warmups() {
    return warmups;
  }

  /** How many warm-up iterations run at most. */
  public int mostWarmups() {
    return mostWarmups;
  }

  /** The minimum length of a warm-up iteration, which ends with an operation. */
  public int warmupMillis() {
    return warmupMillis;
  }

  /** The minimum number of slices; more run until the fastest of each column agree. */
  public int slices() {
    return slices;
  }

  /** How many slices run at most. */
  public int mostSlices() {
    return mostSlices;
  }

  /**
   * The minimum number of seconds that measurements with short operations take in a round.
   *
   * @param jvms that measure them
   */
  public double seconds(int jvms, int measurements) {
    return jvms * SECONDS_TO_START
        + measurements * (warmups * warmupMillis + slices * SLICE_MILLIS) / 1e3;
  }

  /** Half the width that the interval of a ratio is to have, relative to the ratio. */
  public double precision() {
    return precision;
  }

  /** How long a run may take before it adds no more rounds. */
  public Duration budget() {
    return budget;
  }

  /** As on the command line: {@code quick}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
