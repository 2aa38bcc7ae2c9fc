// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.measure.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What does it cost to pass an array to C, when C reads it ({@code in}), fills it ({@code out}) or
 * changes it ({@code in-out})?
 *
 * <p>C does almost no work: it reads or exchanges the first and the last element. Only {@code out}
 * writes the whole array, in every column alike; that is the whole cost of off-heap and critical
 * columns. JAVA shows the cost of a copy without a call. GB/s count the bytes of the array once,
 * also where they are copied twice.
 *
 * <p>OFF_HEAP is a pointer of the technology that is kept: a segment, an address, a {@code
 * Pointer}, a {@code Memory}. OFF_HEAP_SEGMENT makes such a pointer of a segment for each call, and
 * OFF_HEAP_ADDRESS a segment of an address, as a program does whose data comes from another
 * technology. Memory off the heap that is kept is aligned to 64 bytes ({@code AlignedMemory}); what
 * a technology allocates for the call, as the technology does.
 *
 * <p>FFM_COPY_COMPANY is FFM_COPY in a program that uses arenas elsewhere too. Code of the JDK that
 * both share is then compiled for both, and not inlined and freed of allocations for the one call.
 *
 * <p>Expect copies to dominate from some hundreds of bytes on, with every technology. From
 * megabytes on, expect page faults where memory is allocated for the call, because malloc returns
 * it to the system after each call; reused memory avoids them.
 */
public final class ArrayPassing implements Question {

  /** The detail of rows that pass doubles. */
  public static final String DOUBLES = "doubles";

  /** C reads the array. */
  public static final String IN = "in";

  /** C fills the array. */
  public static final String OUT = "out";

  /** C changes the array. */
  public static final String IN_OUT = "in-out";

  /** The call dominates; the call is a small part; larger than most caches of a core. */
  private static final List<Integer> HEADLINE_BYTES = List.of(64, 4 << 10, 1 << 20);

  /** From one double to far beyond the caches, by factors of four where they matter. */
  private static final List<Integer> BYTES_OF_DOUBLES =
      List.of(8, 64, 256, 1 << 10, 4 << 10, 16 << 10, 64 << 10, 256 << 10, 1 << 20, 64 << 20);

  /** Fewer sizes, because the type changes little. */
  private static final List<Integer> BYTES_OF_BYTES = List.of(64, 4 << 10, 1 << 20);

  /** How many arrays of this size there are: itself, a reused one, and three to compare with. */
  private static final int ARRAYS = 5;

  /** The row in which C reads so many bytes of doubles. */
  public static Row in(long bytes) {
    return Row.of(IN, bytes, Unit.BYTES_PASSED).with(DOUBLES);
  }

  @Override
  public String asks() {
    return "What does it cost to pass an array to C, by size and transfer mode?";
  }

  @Override
  public String baseline() {
    return "JAVA";
  }

  @Override
  public List<Settings> rows() {
    List<Settings> rows = new ArrayList<>();
    Map<String, String> methods = new LinkedHashMap<>();
    methods.put(IN, "in");
    methods.put(OUT, "out");
    methods.put(IN_OUT, "inOut");
    methods.forEach(
        (direction, method) -> {
          for (int bytes : BYTES_OF_DOUBLES) {
            Row row = Row.of(direction, bytes, Unit.BYTES_PASSED).with(DOUBLES);
            Settings settings = settings(row, method, ArrayPassingColumn.Elements.DOUBLES);
            rows.add(
                direction.equals(IN) && HEADLINE_BYTES.contains(bytes)
                    ? settings.inHeadline()
                    : settings);
          }
          for (int bytes : BYTES_OF_BYTES) {
            Row row = Row.of(direction, bytes, Unit.BYTES_PASSED).with("bytes");
            rows.add(settings(row, method + "Bytes", ArrayPassingColumn.Elements.BYTES));
          }
        });
    return rows;
  }

  private static Settings settings(Row row, String method, ArrayPassingColumn.Elements elements) {
    return Settings.of(row, method)
        .param("elements", elements)
        .param("bytes", row.size())
        .heap(Settings.SMALL_HEAP_MEBIBYTES + ARRAYS * (int) (row.size() >> 20));
  }

  @Override
  public List<Use> uses() {
    return List.of(
        Use.of("Give C a Java array of 64 B", in(64)).onHeap(),
        Use.of("Give C a Java array of 1 MiB", in(1 << 20)).onHeap());
  }

  @Override
  public Map<String, String> notPossible() {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Technology technology : List.of(Technology.JNA_DIRECT, Technology.JNA_INTERFACE)) {
      technology
          .whyNot(TransferMode.CRITICAL)
          .ifPresent(reason -> reasons.put(technology + "_CRITICAL", reason));
    }
    return reasons;
  }
}
