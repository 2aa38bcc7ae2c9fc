// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** Each column calls the function of its row once; C calls it as often as one invocation says. */
public class CallOverheadExpectation implements Expectation {

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().isJava()
        ? Map.of()
        : Map.of(isAdd(measurement) ? "tg_add_ints" : "tg_empty", (long) measurement.operations());
  }

  @Override
  public Object answer(Measurement measurement, Invocation invocation) {
    return isAdd(measurement) ? 42 : null;
  }

  private static boolean isAdd(Measurement measurement) {
    return measurement.row().equals(CallOverhead.ADD);
  }
}
