// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** C gets the whole string, and Java gets the whole string from C. */
public class StringPassingExpectation implements Expectation {

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().isJava()
        ? Map.of()
        : Map.of(
            measurement.row().operation().equals(StringPassing.SHORT.operation())
                ? "tg_string_length"
                : "tg_echo",
            1L);
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    String text =
        StringPassingColumn.Alphabet.valueOf(measurement.parameters().get("alphabet"))
            .text(Integer.parseInt(measurement.parameters().get("length")));
    assertEquals(
        measurement.row().operation().equals(StringPassing.SHORT.operation())
            ? (Object) (long) text.getBytes(UTF_8).length
            : text,
        answer);
  }
}
