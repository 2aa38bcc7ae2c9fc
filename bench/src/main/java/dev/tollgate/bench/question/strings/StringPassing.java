// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.measure.Use;
import java.util.List;

/**
 * What does a string cost?
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * StringPassing}
 */
public final class StringPassing implements Question {

  /** A string of 20 characters, all ASCII, to C. */
  public static final Row SHORT = Row.of("to C", 20, Unit.CHARACTERS).with("ASCII");

  @Override
  public List<Settings> rows() {
    return List.of();
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Strings of 20 characters", SHORT));
  }

  @Override
  public String asks() {
    return "What does a string cost on its way to C, from C, and to C and back?";
  }

  @Override
  public String baseline() {
    return "JAVA";
  }
}
