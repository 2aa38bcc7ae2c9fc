// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.natives.CountedCalls;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every benchmark method runs the C functions that its row names, as often as it says, and answers
 * right.
 */
@Tag("counting")
class EveryMeasurementTest {

  @TestFactory
  Stream<DynamicTest> callsWhatItsNameSaysAndAnswersRight() {
    return Questions.ALL.stream()
        .flatMap(
            question -> {
              Expectation expectation = Expectation.of(question);
              return question.measurements(Profile.FULL).stream()
                  .filter(expectation::isTried)
                  .map(
                      measurement ->
                          DynamicTest.dynamicTest(
                              measurement.id(), () -> invoke(measurement, expectation)));
            });
  }

  private static void invoke(Measurement measurement, Expectation expectation)
      throws ReflectiveOperationException {
    try (Invocation invocation = Invocation.of(measurement, expectation.parameters(measurement))) {
      CountedCalls.forget();
      Object answer = invocation.call();
      Map<String, Long> calls = expectation.calls(measurement);
      calls.forEach((name, times) -> assertEquals(times, CountedCalls.of(name), name));
      assertEquals(
          calls.values().stream().mapToLong(Long::longValue).sum(),
          CountedCalls.ofAll(),
          "calls of all functions");
      expectation.check(measurement, invocation, answer);
    }
  }
}
