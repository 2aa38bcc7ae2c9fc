// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Question;
import java.util.Map;

/**
 * What one invocation of a question's benchmark methods must do. The class is in the package of the
 * question and has its name with the suffix {@code Expectation}.
 */
public interface Expectation {

  /** That of a question, by its name, so that a question without one fails. */
  static Expectation of(Question question) {
    String name = question.getClass().getName() + "Expectation";
    try {
      return Class.forName(name)
          .asSubclass(Expectation.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "write " + name + ", which says what " + question.name() + " must do", e);
    }
  }

  /** How often each C function is called; functions that are not called may be left out. */
  Map<String, Long> calls(Measurement measurement);

  /**
   * Fails when the method has answered wrong.
   *
   * @param answer what it returned; null of one that returns nothing
   */
  void check(Measurement measurement, Invocation invocation, Object answer)
      throws ReflectiveOperationException;

  /** The parameters for the test: others where those of the measurement would take too long. */
  default Map<String, String> parameters(Measurement measurement) {
    return measurement.parameters();
  }

  /** Whether it is small and quick enough to be tried, and its calls can be counted. */
  default boolean isTried(Measurement measurement) {
    return true;
  }

  /** Whether it takes only milliseconds at a small size, as what starts no JVM. */
  default boolean isQuick(Measurement measurement) {
    return true;
  }
}
