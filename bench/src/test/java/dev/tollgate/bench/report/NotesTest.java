// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.result.Failure;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.Runs;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesTest {

  private static Measured failed(String column, String message) {
    Measured measurement = Runs.measurement(column);
    return new Measured(
        measurement.question(),
        measurement.row(),
        measurement.column(),
        List.of(),
        List.of(new Failure(0, Failure.Kind.FAILED, null, message, List.of())),
        null,
        0);
  }

  @Test
  void whyMeasurementsFailedIsSaidOnceAndAllOfThemAfterIt() {
    List<String> notes =
        Notes.of(
            Runs.of(
                failed("FFM", "a missing library\n\tat a.stack"),
                failed("JNI", "another cause"),
                failed("JNR", "a missing library\n\tat another.stack"),
                Runs.crashed("JNA_DIRECT", 1, 2)));
    for (String expected :
        List.of(
            "2 measurements failed: a missing library. They are CallOverhead, empty, FFM in round"
                + " 0; CallOverhead, empty, JNR in round 0. The output is in results.json and"
                + " jmh.log.",
            "CallOverhead, empty, JNI in round 0 failed: another cause. The output is in"
                + " results.json and jmh.log.",
            "CallOverhead, empty, JNA_DIRECT in round 3 crashed (exit code 134): Forked VM failed"
                + " with exit code 134. The output is in results.json and jmh.log.")) {
      assertTrue(notes.contains(expected), () -> String.join("\n", notes));
    }
  }
}
