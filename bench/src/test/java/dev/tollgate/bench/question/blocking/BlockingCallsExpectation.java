// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.blocking;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** All calls are made, as many at the same time as the row allows. */
public class BlockingCallsExpectation implements Expectation {

  private static final int CARRIERS =
      Integer.getInteger(
          "jdk.virtualThreadScheduler.parallelism", Runtime.getRuntime().availableProcessors());

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().isJava()
        ? Map.of()
        : Map.of("tg_block", (long) measurement.operations());
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    int most = (int) answer;
    assertTrue(most >= 1 && most <= measurement.operations(), "" + most);
    if (measurement.row().equals(Row.of("virtual threads")) && !measurement.column().isJava()) {
      assertTrue(most <= CARRIERS, most + " at once, by " + CARRIERS + " carriers");
    }
  }
}
