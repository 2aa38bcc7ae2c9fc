// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.measure.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What does it cost to allocate memory for C, let C write to each page, and free it? The memory is
 * zeroed ({@code zeroed}) or not ({@code raw}).
 *
 * <p>C gets the address by the same call in every column but JAVA, so that no allocation is
 * optimized away and every page is really provided.
 *
 * <p>FFM_AUTO, JAVA_DIRECT_BUFFER and JNR are freed by the garbage collector. Their JVM has a small
 * young generation, so that each iteration has collections. At most as much memory as the heap, 256
 * MiB, may wait to be freed: then the JVM, or for JNR the benchmark, collects and waits. This is
 * part of the time.
 *
 * <p>The REUSED columns keep a mebibyte, and begin to use it again with each operation: nothing is
 * freed. FFM, JNA and JNR take a slice of it with the size as its bound, JavaCPP sets the limit of
 * its Pointer, and JNI has only an address. All of them clear it for {@code zeroed}.
 *
 * <p>In the rows with busy threads, that many other threads run a Java loop. Closing a shared arena
 * waits for a handshake with each of them; the other columns show the cost of sharing the
 * processors.
 *
 * <p>Expect reused memory to cost almost nothing but the clearing, a confined arena little more
 * than malloc, and zeroing to matter from kilobytes on. A shared arena costs microseconds, or time
 * slices of the scheduler if more threads are busy than there are processors. malloc reuses freed
 * memory at once, even a mebibyte (glibc: mallopt(3), M_MMAP_THRESHOLD); where the collector frees
 * it late, the system must provide new pages. calloc of a few bytes is slower than malloc and
 * clearing in glibc 2.36; JNI, the baseline, pays for that, an arena does not.
 */
public final class Allocation implements Question {

  /** 256 bytes, zeroed. */
  public static final Row ZEROED = Row.of("zeroed", 256, Unit.BYTES_ALLOCATED);

  private static final int SMALLEST = 16;

  private static final List<Integer> SIZES =
      List.of(SMALLEST, 256, 4 << 10, 64 << 10, AllocationColumn.LARGEST);

  private static final List<Column> BESIDE_THREADS =
      List.of(
          Column.of(FfmConfinedAllocation.class),
          Column.of(FfmSharedAllocation.class),
          Column.of(JniAllocation.class));

  @Override
  public String asks() {
    return "What does it cost to allocate and free memory for C?";
  }

  @Override
  public String baseline() {
    return "JNI";
  }

  @Override
  public List<Settings> rows() {
    List<Settings> rows = new ArrayList<>();
    for (String operation : List.of("zeroed", "raw")) {
      for (int size : SIZES) {
        Settings row =
            Settings.of(Row.of(operation, size, Unit.BYTES_ALLOCATED), operation)
                .param("size", size);
        rows.add(row.row().equals(ZEROED) ? row.inHeadline() : row);
      }
    }
    rows.add(beside(1, "beside a busy thread"));
    rows.add(beside(8, "beside 8 busy threads"));
    return rows;
  }

  private static Settings beside(int threads, String detail) {
    return Settings.of(Row.of("zeroed", SMALLEST, Unit.BYTES_ALLOCATED).with(detail), "zeroed")
        .param("size", SMALLEST)
        .param("busyThreads", threads)
        .inJvmsOfTheirOwn();
  }

  /** Only a column with thread handshakes and two for comparison run beside busy threads. */
  @Override
  public Optional<Settings> settings(Settings row, Column column) {
    return row.parameters().containsKey("busyThreads") && !BESIDE_THREADS.contains(column)
        ? Optional.empty()
        : Optional.of(row);
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Get 256 B of zeroed memory", ZEROED));
  }

  @Override
  public Map<String, String> notPossible() {
    Map<String, String> reasons = new LinkedHashMap<>();
    reasons.put("raw JAVA", "Java zeroes the memory that it allocates");
    for (String arena : List.of("FFM_CONFINED", "FFM_SHARED", "FFM_AUTO")) {
      reasons.put("raw " + arena, "an arena zeroes the memory that it allocates");
    }
    reasons.put("raw JAVA_DIRECT_BUFFER", "Java zeroes the memory that it allocates");
    reasons.put("zeroed JNA_MALLOC", "JNA has malloc but no calloc; JNA_MEMORY is zeroed");
    reasons.put("FFM_GLOBAL", "the memory of the global arena is never freed");
    return reasons;
  }
}
