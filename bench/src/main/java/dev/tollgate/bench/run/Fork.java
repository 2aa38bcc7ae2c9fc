// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Company;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Program;
import dev.tollgate.bench.measure.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What one JVM, or program, measures: columns of a row, by slices, or a single column.
 *
 * @param number among the JVMs of a round, from 0
 * @param measurements of the same row
 * @param apart whether each needs a JVM of its own nevertheless: together they have ended one
 */
public record Fork(int number, List<Measurement> measurements, boolean apart) {

  public Fork {
    measurements = List.copyOf(measurements);
  }

  private record Place(String question, Row row) {}

  /** The settings that all columns of a JVM, or of a program, share. */
  private record Jvm(int heapMebibytes, List<String> arguments, int threads, Program program) {}

  /**
   * The JVMs of a round. Columns of a row share a JVM unless they must be alone or need other
   * settings of the JVM. No two columns that go through the same library share one, because the JIT
   * compiler would then compile its code for both; a control is with the column that it repeats.
   *
   * @param measurements in the order of the report
   * @return row by row
   */
  public static List<Fork> of(List<Measurement> measurements) {
    Map<Place, List<Measurement>> rows = new LinkedHashMap<>();
    for (Measurement measurement : measurements) {
      rows.computeIfAbsent(
              new Place(measurement.question(), measurement.row()), row -> new ArrayList<>())
          .add(measurement);
    }
    List<List<Measurement>> jvms = new ArrayList<>();
    rows.values().forEach(row -> jvms.addAll(ofRow(row)));
    return IntStream.range(0, jvms.size()).mapToObj(i -> new Fork(i, jvms.get(i), false)).toList();
  }

  private static List<List<Measurement>> ofRow(List<Measurement> row) {
    List<List<Measurement>> jvms = new ArrayList<>();
    Map<Jvm, List<Measurement>> company = new LinkedHashMap<>();
    for (Measurement measurement : row) {
      if (measurement.company() != Company.SHARED) {
        jvms.add(List.of(measurement));
      } else {
        company
            .computeIfAbsent(
                new Jvm(
                    measurement.heapMebibytes(),
                    measurement.jvmArguments(),
                    measurement.threads(),
                    measurement.program()),
                jvm -> new ArrayList<>())
            .add(measurement);
      }
    }
    company.values().forEach(columns -> jvms.addAll(inCompany(columns)));
    return jvms;
  }

  private static List<List<Measurement>> inCompany(List<Measurement> columns) {
    List<List<Measurement>> jvms = new ArrayList<>();
    for (Measurement measurement : columns) {
      jvms.stream()
          .filter(jvm -> isWelcome(measurement, jvm))
          .findFirst()
          .orElseGet(
              () -> {
                jvms.add(new ArrayList<>());
                return jvms.getLast();
              })
          .add(measurement);
    }
    return jvms;
  }

  private static boolean isWelcome(Measurement measurement, List<Measurement> jvm) {
    return measurement.column().isRepeat()
        ? jvm.stream().anyMatch(m -> m.column().name().equals(measurement.column().repeats()))
        : jvm.stream()
            .allMatch(other -> Collections.disjoint(libraries(measurement), libraries(other)));
  }

  /** Both mappings of JNA go through one library. */
  private static Set<Technology> libraries(Measurement measurement) {
    return measurement.column().technologies().stream()
        .map(
            technology ->
                technology == Technology.JNA_INTERFACE ? Technology.JNA_DIRECT : technology)
        .collect(Collectors.toSet());
  }

  /** Whether the other measures the same row. */
  boolean isSameRow(Fork other) {
    Measurement mine = measurements.getFirst();
    Measurement theirs = other.measurements.getFirst();
    return mine.question().equals(theirs.question()) && mine.row().equals(theirs.row());
  }

  /** The ids of its measurements. */
  List<String> ids() {
    return measurements.stream().map(Measurement::id).toList();
  }

  /** The same without some measurements. */
  Fork without(Predicate<Measurement> unwanted) {
    return new Fork(number, measurements.stream().filter(unwanted.negate()).toList(), apart);
  }

  /** The same with a JVM for each measurement. */
  Fork takenApart() {
    return new Fork(number, measurements, true);
  }
}
