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
 * including the mapping. The columns READ_ONCE leave that out: they parse an array that was read
 * before. All columns map files with Java and an arena, because a {@code FileChannel.map} buffer
 * stays mapped until it is collected. The pointers of the MAPPED columns are made for the call,
 * since each call has another mapping. Java and C parse by the same steps, byte by byte without
 * vectors, and get the same bits.
 *
 * <p>The array of the large file has 3 MB. G1 gives an array of more than half a region whole
 * regions of its own, which it takes from the old generation: with the regions of 1 MiB of a small
 * heap, each operation would pay for that. So this row has regions of 8 MiB, those of a heap of 16
 * GiB.
 *
 * <p>Expect the technologies to be alike, because there is one call for the whole text, and the
 * transfer modes to differ by the cost of copying; JNA also copies an array back. Expect a mapping
 * to save the copies of a large file, and to cost more than reading a small one. During the call of
 * FFM_CRITICAL, other threads of the JVM wait at their next safepoint.
 */
public final class TextColumn implements Question {

  /** The array of the large file is less than half of such a region. */
  static final String LARGE_REGIONS = "-XX:G1HeapRegionSize=8m";

  /** For a number of regions that G1 can work with. */
  private static final int LARGE_HEAP_MEBIBYTES = 512;

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
    return List.of(row(1_000), largeRow(100_000));
  }

  private static Settings row(int lines) {
    return Settings.of(Row.of("mean", lines, Unit.LINES), "mean").param("rows", lines);
  }

  private static Settings largeRow(int lines) {
    return row(lines).heap(LARGE_HEAP_MEBIBYTES).jvm(List.of(LARGE_REGIONS));
  }

  @Override
  public Map<String, String> notPossible() {
    return new ArrayPassing().notPossible();
  }
}
