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
 * What does memory for C cost: to allocate it, to have C write into each of its pages, and to free
 * it? The rows {@code zeroed} promise C zeros, and the rows {@code raw} do not: a column is in one
 * of them, or in both, as the technology has it.
 *
 * <p>C gets the address by the same call in every column but JAVA, so that nothing is optimised
 * away and pages that were only promised are paid for. Freed at once are FFM_CONFINED and
 * FFM_SHARED, an arena each; FFM_POOL, a slice of memory that is there already; FFM_MALLOC, JNI,
 * JAVACPP_MALLOC and JNA_MALLOC, the C library's malloc and calloc called by each; JAVACPP and
 * JNA_MEMORY, closed. JAVACPP_UNTRACKED is JAVACPP with {@code
 * org.bytedeco.javacpp.nopointergc=true}.
 *
 * <p>FFM_AUTO, DIRECT_BUFFER and JNR are freed when the collector has seen that they are garbage.
 * Their JVM has a small young generation, so that each iteration has collections in it. At most as
 * much as the heap, 256 MiB, may wait to be freed: the JVM then collects and waits for the first
 * two, and here the benchmark does so for JNR, since nobody else would. All of that is in the
 * figures.
 *
 * <p>The rows with busy threads run Java in a loop in so many other threads. Closing a shared arena
 * waits until each of them has answered; the other columns show what it costs to share the
 * processors.
 *
 * <p>It does not answer how threads that allocate hinder each other, nor what other allocators than
 * that of the C library at hand would do.
 *
 * <p>Expect a slice to cost next to nothing and a confined arena little more than malloc; zeroing
 * to count from kilobytes on; and a shared arena to cost microseconds, or the time slices of the
 * scheduler when more threads are busy than there are processors. Memory that malloc gets back is
 * there at once, even a mebibyte (glibc learns to keep it: mallopt(3), M_MMAP_THRESHOLD); what the
 * collector frees late has been fetched from the operating system meanwhile, page by page. calloc
 * is not malloc and clearing: by glibc 2.36 it takes longer for a few bytes, which JNI, the
 * baseline, has to pay, and an arena has not.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * Allocation/}
 */
public final class Allocation implements Question {

  /** 256 bytes, zeroed. */
  public static final Row ZEROED = Row.of("zeroed", 256, Unit.BYTES_ALLOCATED);

  private static final int SMALLEST = 16;

  private static final List<Integer> SIZES =
      List.of(SMALLEST, 256, 4 << 10, 64 << 10, FfmReusedAllocation.LARGEST);

  private static final List<Column> BESIDE_THREADS =
      List.of(
          Column.of(FfmConfinedAllocation.class),
          Column.of(FfmSharedAllocation.class),
          Column.of(JniAllocation.class));

  @Override
  public String asks() {
    return "What does it cost to allocate memory for C, and to free it?";
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
        .param("busyThreads", threads);
  }

  /**
   * Busy threads matter to what has a handshake with all threads, and to two to compare it with.
   */
  @Override
  public Optional<Settings> settings(Settings row, Column column) {
    return row.parameters().containsKey("busyThreads") && !BESIDE_THREADS.contains(column)
        ? Optional.empty()
        : Optional.of(row);
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Allocate and free 256 B of zeroed memory", ZEROED));
  }

  @Override
  public Map<String, String> notPossible() {
    Map<String, String> reasons = new LinkedHashMap<>();
    reasons.put("raw JAVA", "Java zeroes what it allocates");
    for (String arena : List.of("FFM_CONFINED", "FFM_SHARED", "FFM_AUTO")) {
      reasons.put("raw " + arena, "an arena zeroes what it allocates");
    }
    reasons.put("raw JAVA_DIRECT_BUFFER", "Java zeroes what it allocates");
    reasons.put("zeroed JNA_MALLOC", "JNA has malloc but no calloc; JNA_MEMORY is cleared");
    reasons.put(
        "FFM_GLOBAL",
        "nothing frees the memory of the global arena: the process would grow until it is killed");
    return reasons;
  }
}
