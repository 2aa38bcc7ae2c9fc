// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.question.known.KnownDifferences;
import dev.tollgate.bench.question.known.LongerKnownDifferences;
import dev.tollgate.bench.question.known.SameOneKnownDifferences;
import dev.tollgate.bench.question.known.SameTwoKnownDifferences;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.Runs;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntervalCheckTest {

  private static Measured column(Class<?> type, double... nanoseconds) {
    return Runs.measurement(
        "KnownDifferences", KnownDifferences.MULTIPLICATIONS, Column.of(type), nanoseconds);
  }

  /** Two groups of four rounds; a ninth round is left over. */
  private static double[] groups(double first, double second) {
    return IntStream.rangeClosed(1, 9)
        .mapToDouble(round -> (round <= 4 ? first : second) * (1 + 0.001 * (round % 2)))
        .toArray();
  }

  private static double[] steady() {
    return IntStream.rangeClosed(1, 9).mapToDouble(round -> 100 + 0.1 * (round % 3)).toArray();
  }

  @Test
  void eachGroupOfRoundsIsAnIntervalThatContainsTheTruthOrDoesNot() {
    Table table =
        IntervalCheck.of(
                Runs.of(
                    column(LongerKnownDifferences.class, groups(105, 105)),
                    column(SameOneKnownDifferences.class, steady()),
                    column(SameTwoKnownDifferences.class, groups(100, 120))))
            .orElseThrow();
    assertEquals(
        List.of(
            List.of("multiplications", "1.00", "2", "50.0 %", "0.2 %", "0.0 %", "50.0 %", "50.0 %"),
            List.of(
                "multiplications", "1.05", "2", "100.0 %", "0.2 %", "0.0 %", "100.0 %", "0.0 %")),
        table.lines());
  }

  @Test
  void aRunWithFewRoundsHasNone() {
    assertEquals(
        Optional.empty(),
        IntervalCheck.of(
            Runs.of(
                column(SameOneKnownDifferences.class, 100, 100, 100, 100),
                column(SameTwoKnownDifferences.class, 100, 100, 100, 100))));
  }
}
