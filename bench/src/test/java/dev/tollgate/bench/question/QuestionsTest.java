// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

class QuestionsTest {

  private static List<Measurement> measurements(Profile profile) {
    return Questions.ALL.stream()
        .flatMap(question -> question.measurements(profile).stream())
        .toList();
  }

  @Test
  void everyBenchmarkMethodIsMeasured() {
    Set<String> methods =
        BenchmarkList.defaultList()
            .getAll(
                OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
            .stream()
            .map(entry -> entry.getUsername())
            .filter(method -> method.startsWith(Questions.class.getPackageName() + "."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        methods,
        Stream.of(Profile.values())
            .flatMap(profile -> measurements(profile).stream())
            .map(Measurement::benchmark)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void noTwoMeasurementsHaveOneId(Profile profile) {
    Set<String> ids = new HashSet<>();
    measurements(profile)
        .forEach(measurement -> assertTrue(ids.add(measurement.id()), measurement::id));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void everyRowHasItsBaseline(Profile profile) {
    for (Question question : Questions.ALL) {
      Set<Row> rows =
          question.measurements(profile).stream().map(Measurement::row).collect(Collectors.toSet());
      Set<Row> withBaseline =
          question.measurements(profile).stream()
              .filter(measurement -> measurement.column().name().equals(question.baseline()))
              .map(Measurement::row)
              .collect(Collectors.toSet());
      assertEquals(rows, withBaseline, question.name());
    }
  }

  /** Otherwise it would not be a control. */
  @Test
  void aControlIsRunAsTheColumnThatItRepeats() {
    for (Measurement again : measurements(Profile.FULL)) {
      if (again.column().isRepeat()) {
        Measurement original =
            measurements(Profile.FULL).stream()
                .filter(measurement -> measurement.rowId().equals(again.rowId()))
                .filter(m -> m.column().name().equals(again.column().repeats()))
                .findFirst()
                .orElseThrow();
        assertEquals(
            again,
            new Measurement(
                original.question(),
                original.row(),
                original.column().again(),
                again.benchmark(),
                original.parameters(),
                original.heapMebibytes(),
                original.operations(),
                original.jvmArguments(),
                original.firstCalls(),
                original.threads(),
                original.company(),
                original.program()));
        assertNotEquals(original.benchmark(), again.benchmark(), "it needs a stub of its own");
      }
    }
  }

  @Test
  void everyColumnSaysInASentenceWhatItMeans() {
    for (Question question : Questions.ALL) {
      for (Column column : question.columns()) {
        assertTrue(column.meaning().endsWith("."), question.name() + " " + column.name());
      }
    }
  }

  @Test
  void everyUseIsAnsweredByTheQuickProfile() {
    for (Question question : Questions.ALL) {
      List<Row> quick =
          question.measurements(Profile.QUICK).stream().map(Measurement::row).toList();
      question.uses().forEach(use -> assertTrue(quick.contains(use.row()), use::title));
    }
  }

  @Test
  void quickIsAPartOfFull() {
    Set<String> full =
        measurements(Profile.FULL).stream().map(Measurement::id).collect(Collectors.toSet());
    measurements(Profile.QUICK)
        .forEach(measurement -> assertTrue(full.contains(measurement.id()), measurement::id));
  }
}
