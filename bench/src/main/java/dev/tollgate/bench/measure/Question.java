// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question that a reader asks, and the rows that answer it. The columns are the classes of its
 * package that are annotated with {@link Measures}.
 */
public interface Question {

  /** What the question is called in commands and reports. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** The question, in a sentence. */
  String asks();

  /** The name of the column that all ratios of this question compare with. */
  String baseline();

  /** The rows, in the order of the report. */
  List<Settings> rows();

  /** The uses of C for which this question answers which column to choose. */
  default List<Use> uses() {
    return List.of();
  }

  /**
   * How a column runs a row for which its class has a method.
   *
   * @return empty to leave the column out of the row
   */
  default Optional<Settings> settings(Settings row, Column column) {
    return Optional.of(row);
  }

  /**
   * Columns that a reader might miss, by name and possibly rows, with the reason why they cannot be
   * measured, worded to follow "because".
   */
  default Map<String, String> notPossible() {
    return Map.of();
  }

  /** The columns, in the order of the report. */
  default List<Column> columns() {
    return ColumnClass.of(this).stream().map(ColumnClass::column).toList();
  }

  /** The profiles that measure it. */
  default Set<Profile> profiles() {
    return EnumSet.of(Profile.QUICK, Profile.FULL);
  }

  /** What a profile measures, in the order of the report. */
  default List<Measurement> measurements(Profile profile) {
    return profiles().contains(profile)
        ? measurements(
            rows().stream().filter(row -> !profile.isQuick() || row.headline()).toList(),
            profile.isQuick())
        : List.of();
  }

  /**
   * The measurements of some rows.
   *
   * @param onlyHeadlines whether other columns are left out
   */
  default List<Measurement> measurements(List<Settings> rows, boolean onlyHeadlines) {
    List<Measurement> measurements = new ArrayList<>();
    for (Settings row : rows) {
      for (ColumnClass column : ColumnClass.of(this)) {
        if (column.hasMethod(row.method()) && (!onlyHeadlines || column.isHeadline())) {
          settings(row, column.original())
              .ifPresent(settings -> measurements.add(measurement(settings, column)));
        }
      }
    }
    return measurements;
  }

  private Measurement measurement(Settings settings, ColumnClass column) {
    return new Measurement(
        name(),
        settings.row(),
        column.column(),
        column.benchmark(settings.method()),
        settings.parameters(),
        settings.heapMebibytes(),
        settings.operations() == 0 ? column.operations(settings.method()) : settings.operations(),
        Stream.concat(settings.jvmArguments().stream(), column.jvmArguments().stream()).toList(),
        settings.firstCalls(),
        settings.threads(),
        column.leavesWork() ? Company.ALONE_LEAVING_WORK : settings.company(),
        null);
  }
}
