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
 * What does it cost Java to read ({@code sum}) and to write ({@code fill}) numbers that C holds,
 * one at a time, from the first to the last or in a random order?
 *
 * <p>C has made the numbers, doubles, in memory that it can go on to use; which object of Java's
 * owns it, each technology says in its {@code …Elements}. JAVA is an array of Java's own. JNI has
 * nothing of its own to read memory with; it gives Java a direct buffer, BYTE_BUFFER, of which
 * DOUBLE_BUFFER is a view. BULK copies all numbers into an array and reads there, or writes there
 * and copies back.
 *
 * <p>It does not answer what other types cost, nor memory that threads share. Reported is the time
 * for one element. In a random order it includes reading the order, and beyond the caches waiting
 * for memory, which is the same for all.
 *
 * <p>Expect everything that C2 compiles to a load to be alike in {@code sum}, because an addition
 * waits for the one before it and hides the checks. {@code fill} hides nothing: C2 of JDK 25 makes
 * vectors of it for arrays and for segments, the index being an int or a long, but none for buffers
 * and JavaCPP's indexer (seen in the code that it generates). JavaCPP's pointers and JNA's call C
 * for each element, by JNI; BULK is how to do without.
 */
public final class ElementAccess implements Question {

  /** In the first-level cache, and beyond the second. */
  private static final List<Integer> SIZES = List.of(1 << 10, 1 << 20);

  private static final Row HEADLINE = Row.of("sum", 1 << 10, Unit.ELEMENTS);

  @Override
  public String asks() {
    return "What does it cost Java to read and write what C holds, element by element?";
  }

  @Override
  public String baseline() {
    return "JAVA";
  }

  @Override
  public List<Settings> rows() {
    List<Settings> rows = new ArrayList<>();
    for (String operation : List.of("sum", "fill")) {
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
    Settings settings =
        Settings.of(row, row.operation())
            .param("elements", row.size())
            .param("access", order.name())
            .operations(Math.toIntExact(row.size()));
    return row.equals(HEADLINE) ? settings.inHeadline() : settings;
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
    return Map.of("random order FFM_LONG_INDEX", "the indexes come out of an int[]");
  }
}
