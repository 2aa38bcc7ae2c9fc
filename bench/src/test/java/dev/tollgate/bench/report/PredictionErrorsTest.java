// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import static dev.tollgate.bench.result.Runs.measurement;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.question.arguments.ArgumentPassing;
import dev.tollgate.bench.question.arrays.ArrayPassing;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.question.composites.CompositeCalls;
import dev.tollgate.bench.result.Runs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PredictionErrorsTest {

  private static final Row EMPTY = CallOverhead.EMPTY;

  /** An array of 64 bytes, of which C reads all. */
  private static final Row ARRAY = CompositeCalls.ALL.getFirst().row();

  @Test
  void aRunThatMeasuredNoWholeCallsHasNone() {
    assertEquals(Optional.empty(), PredictionErrors.of(Runs.of(measurement("FFM", 10, 10))));
  }

  /** C works for 5 ns: it takes 7 with a call that takes 2. FFM: 40 + 5; JNI: 22 + 5. */
  @Test
  void aPredictionIsHeldAgainstWhatTheWholeTook() {
    Table table =
        PredictionErrors.of(
                Runs.of(
                    measurement("CallOverhead", EMPTY, "C", 2, 2, 2),
                    measurement("CallOverhead", EMPTY, "FFM", 10, 10, 10),
                    measurement("CallOverhead", EMPTY, "JNI", 12, 12, 12),
                    measurement("ArgumentPassing", ArgumentPassing.MIXED_10, "FFM", 10, 10, 10),
                    measurement("ArgumentPassing", ArgumentPassing.MIXED_10, "JNI", 12, 12, 12),
                    measurement("ArrayPassing", ArrayPassing.in(64), "FFM_COPY", 40, 40, 40),
                    measurement("ArrayPassing", ArrayPassing.in(64), "JNI_CRITICAL", 22, 22, 22),
                    measurement("CompositeCalls", ARRAY, "C", 7, 7, 7),
                    measurement("CompositeCalls", ARRAY, "FFM_COPY", 90, 90, 90),
                    measurement("CompositeCalls", ARRAY, "JNI_CRITICAL", 30, 30, 30)))
            .orElseThrow();
    assertEquals(
        List.of(
            List.of("FFM_COPY", "1", "-50 %", "50 %", "50 %", "50 %", "0 %", "0 %"),
            List.of("JNI_CRITICAL", "1", "-10 %", "10 %", "10 %", "10 %", "100 %", "100 %"),
            List.of("all", "2", "-30 %", "30 %", "50 %", "50 %", "50 %", "50 %")),
        table.lines());
    assertEquals(
        "Predictions of calls that were also measured (CompositeCalls). The order is right in 100 %"
            + " of 1 pair of columns that are resolved.",
        table.heading());
  }
}
