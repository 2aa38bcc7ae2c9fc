// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.known;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import java.util.List;

/**
 * Does a run find a difference of 5 %, and none where there is none?
 *
 * <p>A check of the engine and its intervals on the machine at hand. The columns SAME have the same
 * code, so an interval of their ratio to SAME_1 should contain 1. LONGER takes 5 % longer: each
 * multiplication waits for the one before, and it has 5 % more of them. With many rounds a report
 * has a table of how often intervals of four rounds, as in a quick run, contained the true ratio.
 */
public final class KnownDifferences implements Question {

  /** By how much LONGER takes longer. */
  public static final double LONGER = 1.05;

  static final int MORE_MULTIPLICATIONS = (int) (LONGER * KnownDifferencesColumn.MULTIPLICATIONS);

  /** Arithmetic. */
  public static final Row MULTIPLICATIONS = Row.of("multiplications");

  /** Where the garbage collector takes part. */
  public static final Row ALLOCATION = Row.of("allocation");

  @Override
  public String asks() {
    return "Does a run find a difference of 5 %, and none where there is none?";
  }

  @Override
  public String baseline() {
    return "SAME_1";
  }

  @Override
  public List<Settings> rows() {
    return List.of(
        Settings.of(MULTIPLICATIONS, "multiplications"), Settings.of(ALLOCATION, "allocation"));
  }
}
