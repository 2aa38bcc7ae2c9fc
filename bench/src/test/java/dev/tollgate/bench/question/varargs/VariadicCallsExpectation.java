// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** The variadic function writes the text. */
public class VariadicCallsExpectation implements Expectation {

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().isJava()
        ? Map.of()
        : Map.of("tg_format", (long) measurement.operations());
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    String text = measurement.row().size() == 1 ? "31415" : "31415 -9 265 -35897 932384626";
    if (answer instanceof String) {
      assertEquals(text, answer);
    } else {
      assertEquals(text.length(), answer);
      assertEquals(text, invocation.state(VariadicCallsColumn.OffHeap.class).out.getString(0));
    }
  }
}
