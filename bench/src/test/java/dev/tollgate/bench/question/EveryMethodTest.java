// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every benchmark method answers right at the smallest size of each operation that is quick. {@link
 * EveryMeasurementTest} tries the other sizes too, and counts the calls.
 */
class EveryMethodTest {

  @TestFactory
  Stream<DynamicTest> answersRight() {
    List<DynamicTest> tests = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Question question : Questions.ALL) {
      Expectation expectation = Expectation.of(question);
      question.measurements(Profile.FULL).stream()
          .filter(expectation::isQuick)
          .sorted(Comparator.comparingLong(EveryMethodTest::size))
          .filter(measurement -> seen.add(allButTheSize(measurement)))
          .map(
              measurement ->
                  DynamicTest.dynamicTest(measurement.id(), () -> invoke(measurement, expectation)))
          .forEach(tests::add);
    }
    return tests.stream();
  }

  private static long size(Measurement measurement) {
    return measurement.row().size() == null ? 0 : measurement.row().size();
  }

  /** Without the question: some measure the methods of another. */
  private static Object allButTheSize(Measurement measurement) {
    return List.of(
        measurement.benchmark(), measurement.row().operation(), measurement.row().detail());
  }

  private static void invoke(Measurement measurement, Expectation expectation)
      throws ReflectiveOperationException {
    try (Invocation invocation = Invocation.of(measurement, expectation.parameters(measurement))) {
      expectation.check(measurement, invocation, invocation.call());
    }
  }
}
