// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.text;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.question.arrays.ArrayPassing;
import java.util.List;
import java.util.Map;

/**
 * What does it cost to compute the mean of one column of a text file, in Java and in C?
 *
 * <p>Each operation opens the file, which is in the system's cache, and releases everything,
 * including the mapping. All columns map files with Java and an arena, because a {@code
 * FileChannel.map} buffer stays mapped until it is collected. Java and C parse by the same steps,
 * byte by byte without vectors, and get the same bits.
 *
 * <p>Expect the technologies to be alike, because there is one call for the whole text, and the
 * transfer modes to differ by the cost of copying; JNA also copies an array back. Expect a mapping
 * to save the copies of a large file, and to cost more than reading a small one. During the call of
 * FFM_CRITICAL, other threads of the JVM wait at their next safepoint.
 */
public final class TextColumn implements Question {

  @Override
  public String asks() {
    return "What does the mean of a column in a text file cost, in Java and in C?";
  }

  @Override
  public String baseline() {
    return "JAVA";
  }

  @Override
  public List<Settings> rows() {
    return List.of(row(1_000), row(100_000));
  }

  private static Settings row(int lines) {
    return Settings.of(Row.of("mean", lines, Unit.LINES), "mean").param("rows", lines);
  }

  @Override
  public Map<String, String> notPossible() {
    return new ArrayPassing().notPossible();
  }
}
