// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import dev.tollgate.purejava.JavaText;
import java.util.Map;

/** The mean is that of Java. */
public class TextColumnExpectation implements Expectation {

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().isJava() ? Map.of() : Map.of("tg_column_mean", 1L);
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    String table = TextColumnColumn.table(Math.toIntExact(measurement.row().size()));
    double mean = JavaText.mean(table.getBytes(US_ASCII), 3);
    assertTrue(Double.isFinite(mean));
    assertEquals(mean, answer);
  }
}
