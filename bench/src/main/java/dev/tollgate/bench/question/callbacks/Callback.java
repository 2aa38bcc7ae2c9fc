// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacks;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.measure.Use;
import java.util.List;

/**
 * What does a callback cost?
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * Callback}
 */
public final class Callback implements Question {

  /** A callback with one argument. */
  public static final Row CALL_1 = Row.of("call", 1, Unit.ARGUMENTS);

  @Override
  public List<Settings> rows() {
    return List.of();
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Callbacks", CALL_1));
  }

  @Override
  public String asks() {
    return "What does it cost C to call Java, and Java to make what C calls?";
  }

  @Override
  public String baseline() {
    return "JNI";
  }
}
