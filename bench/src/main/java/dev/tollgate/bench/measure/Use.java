// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.measure;

import java.util.function.Predicate;

/**
 * A use of C that a reader decides on, and the row that answers it: one of the quick profile, so
 * that every run can.
 *
 * @param title as a reader would say it
 * @param row of the question that declares it
 * @param isCandidate whether a column serves this use
 */
public record Use(String title, Row row, Predicate<Column> isCandidate) {

  /** By every column that calls C. */
  public static Use of(String title, Row row) {
    return new Use(title, row, Column::callsC);
  }

  /** The same where the data is on the Java heap before the call. */
  public Use onHeap() {
    return new Use(title, row, isCandidate.and(column -> !column.isOffHeap()));
  }

  /** The same with what stays in Java as an alternative. */
  public Use orJava() {
    return new Use(
        title,
        row,
        isCandidate.or(
            column -> column.isJava() && column.variant().isEmpty() && !column.isOffHeap()));
  }
}
