// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.elements;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What does it cost Java to write ({@code fill}) and to read ({@code sum}) doubles in memory that C
 * can use, one at a time, in sequence or in random order?
 *
 * <p>The time is that of one element. In random order it includes reading the order, and waiting
 * for memory where the data exceeds the caches. Memory off the heap is aligned to 64 bytes in every
 * column ({@code AlignedMemory}).
 *
 * <p><b>Look at {@code fill} first, and at random order:</b> they tell accesses apart. Expect
 * everything that C2 compiles to a load to be alike in {@code sum}, because each addition waits for
 * the previous one and hides the checks. In {@code fill} C2 of JDK 25 vectorizes arrays and
 * segments, with int and long indexes, but not buffers and JavaCPP's indexer, as its generated code
 * shows. JavaCPP's pointers and JNA make a JNI call for each element; the BULK columns avoid that.
 */
public final class ElementAccess implements Question {

  /** In the first-level cache, and beyond the second. */
  private static final List<Integer> SIZES = List.of(1 << 10, 1 << 20);

  @Override
  public String asks() {
    return "What does it cost Java to read and write C's memory, element by element?";
  }

  @Override
  public String baseline() {
    return "JAVA";
  }

  @Override
  public List<Settings> rows() {
    List<Settings> rows = new ArrayList<>();
    for (String operation : List.of("fill", "sum")) {
      for (int size : SIZES) {
        Row row = Row.of(operation, size, Unit.ELEMENTS);
        rows.add(settings(row, ElementAccessColumn.Order.SEQUENTIAL));
        rows.add(settings(row.with("random order"), ElementAccessColumn.Order.RANDOM));
      }
    }
    return rows;
  }

  /** An operation is what is done to one element. */
  private static Settings settings(Row row, ElementAccessColumn.Order order) {
    return Settings.of(row, row.operation())
        .param("elements", row.size())
        .param("access", order.name())
        .operations(Math.toIntExact(row.size()));
  }

  @Override
  public Optional<Settings> settings(Settings row, Column column) {
    boolean random = row.parameters().get("access").equals(ElementAccessColumn.Order.RANDOM.name());
    return random && column.equals(Column.of(FfmLongIndexElementAccess.class))
        ? Optional.empty()
        : Optional.of(row);
  }

  @Override
  public Map<String, String> notPossible() {
    return Map.of("random order FFM_LONG_INDEX", "the random indexes are ints");
  }
}
