// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.measure;

import dev.tollgate.Technology;
import java.util.List;
import java.util.function.Predicate;

/**
 * A use of C, and the row that shows which column is best for it. The row is in the quick profile,
 * so every run has it.
 *
 * @param title in the words of a reader
 * @param row of the question that declares it
 * @param isCandidate whether a column serves this use
 */
public record Use(String title, Row row, Predicate<Column> isCandidate) {

  /** With every column that calls C as a candidate. */
  public static Use of(String title, Row row) {
    return new Use(title, row, Column::callsC);
  }

  /** The same for data on the Java heap: without off-heap columns. */
  public Use onHeap() {
    return new Use(title, row, isCandidate.and(column -> !column.isOffHeap()));
  }

  /** The same without a variant that promises less than the other columns. */
  public Use without(String variant) {
    return new Use(title, row, isCandidate.and(column -> !column.variant().equals(variant)));
  }

  /** The same with plain Java as a candidate too. */
  public Use orJava() {
    return new Use(
        title,
        row,
        isCandidate.or(
            column ->
                column.technologies().equals(List.of(Technology.JAVA))
                    && column.variant().isEmpty()
                    && !column.isOffHeap()));
  }
}
