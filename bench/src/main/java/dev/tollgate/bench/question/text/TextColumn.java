// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.text;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import java.util.List;
import java.util.Map;

/**
 * What does the mean of one column of a text file cost: read and parsed in Java, or parsed in C
 * from a text that Java has read and C gets as a copy ({@code COPY}) or in place ({@code
 * CRITICAL}), that is read into memory of C ({@code READ}), or that is mapped ({@code MAPPED})?
 *
 * <p>Each operation opens the file anew, which the system has in memory, and gives back all that it
 * took, the mapping too. Mapping is Java's in all columns, with an arena, because the buffer of
 * {@code FileChannel.map} without one stays mapped until it is collected. Java and C parse by the
 * same steps, byte by byte and without vectors, and get the same bits; JAVA_STRINGS is what is
 * written every day, lines that are split and parsed.
 *
 * <p>It does not answer how fast a table can be parsed, nor what it costs to read one from a disk.
 *
 * <p>Expect the technologies to be alike, as there is one call for the whole text, and their ways
 * to hand it over to differ by what copying takes; JNA copies an array back, too. Expect a mapping
 * to save the copies of a large file, and to cost more than reading a small one. While the call of
 * FFM_CRITICAL lasts, the other threads of the JVM wait at their next safepoint.
 */
public final class TextColumn implements Question {

  @Override
  public String asks() {
    return "What does the mean of a column of a text file cost, parsed in Java and in C?";
  }

  @Override
  public String baseline() {
    return "JAVA";
  }

  @Override
  public List<Settings> rows() {
    return List.of(row(1_000), row(100_000).inHeadline());
  }

  private static Settings row(int lines) {
    return Settings.of(Row.of("mean", lines, Unit.LINES), "mean").param("rows", lines);
  }

  @Override
  public Map<String, String> notPossible() {
    String reason = Technology.JNA_DIRECT.whyNot(TransferMode.CRITICAL).orElseThrow();
    return Map.of("JNA_DIRECT_CRITICAL", reason, "JNA_INTERFACE_CRITICAL", reason);
  }
}
