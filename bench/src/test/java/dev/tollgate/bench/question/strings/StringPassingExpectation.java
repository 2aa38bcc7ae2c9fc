// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;
import java.util.stream.LongStream;

/** C gets the whole string, or each of several, and Java gets the whole string from C. */
public class StringPassingExpectation implements Expectation {

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().isJava() ? Map.of() : Map.of(function(measurement), 1L);
  }

  private static String function(Measurement measurement) {
    String operation = measurement.row().operation();
    if (operation.equals(StringPassing.SHORT.operation())) {
      return "tg_string_length";
    }
    return operation.equals(StringPassing.SEVERAL.operation()) ? "tg_string_lengths" : "tg_echo";
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    StringPassingColumn.Alphabet alphabet =
        StringPassingColumn.Alphabet.valueOf(measurement.parameters().get("alphabet"));
    int length = Integer.parseInt(measurement.parameters().get("length"));
    String text = alphabet.text(length);
    Object expected =
        switch (function(measurement)) {
          case "tg_string_length" -> (long) text.getBytes(UTF_8).length;
          case "tg_string_lengths" ->
              LongStream.range(length, length + StringPassingColumn.FOUR)
                  .map(seed -> alphabet.text(length, seed).getBytes(UTF_8).length)
                  .sum();
          default -> text;
        };
    assertEquals(expected, answer);
  }
}
