// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.pieces;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** Every column makes one call for each piece; the set-up has checked the answer. */
public class FewBigManySmallExpectation implements Expectation {

  /** A larger one only takes longer; with some sizes, rounding makes a row longer. */
  private static final int SIDE = 16;

  @Override
  public Map<String, String> parameters(Measurement measurement) {
    return Map.of(
        "side",
        String.valueOf(SIDE),
        "points",
        String.valueOf(SIDE * SIDE / calls(measurement.row().size())));
  }

  /** In place of one, a thousand, and a million. */
  private static long calls(long ofTheRow) {
    return ofTheRow == 1 ? 1 : ofTheRow == FewBigManySmall.SIDE ? SIDE : SIDE * SIDE;
  }

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().isJava()
        ? Map.of()
        : Map.of("tg_julia", calls(measurement.row().size()));
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    // The set-up has checked it.
  }
}
