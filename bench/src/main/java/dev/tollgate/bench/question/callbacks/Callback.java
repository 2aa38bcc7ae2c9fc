// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacks;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.measure.Use;
import java.util.List;

/**
 * What does it cost C to call a function of Java, of no argument and no result ({@code call0}), of
 * one int, five and ten with an int for a result ({@code call1}, {@code call5}, {@code call10}),
 * and Java to make such a function and to let go of it ({@code create})?
 *
 * <p>A call is one of a thousand that C makes in one crossing. What is called adds its arguments,
 * or counts its calls; in the column C it is a function of C, in JAVA Java calls it, not inlined.
 * {@code create} makes a callback of one int, has C call it once, and frees it, if it can be freed;
 * JNA and JNR leave that to the collector. JNI makes nothing: its glue has the function.
 *
 * <p>What C does with a callback is asked by {@link CallbackSort}, callbacks from a thread that C
 * made by {@link CallbackThread}.
 *
 * <p>Expect a callback to cost more than a call, since the thread must become Java's again; each
 * argument to cost next to nothing where code is generated for the signature (FFM) or written (JNI,
 * JAVACPP), and more where it is described at run time (JNA, JNR), most where it is boxed (JNA's
 * interface mapping); and creating one to cost what generating code costs, microseconds and more by
 * FFM.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * Callback/}
 */
public final class Callback implements Question {

  /** A callback with one argument. */
  public static final Row CALL_1 = Row.of("call", 1, Unit.ARGUMENTS);

  @Override
  public String asks() {
    return "What does it cost C to call Java, and Java to make what C calls?";
  }

  @Override
  public String baseline() {
    return "JNI";
  }

  @Override
  public List<Settings> rows() {
    return List.of(
        Settings.of(Row.of("call", 0, Unit.ARGUMENTS), "call0"),
        Settings.of(CALL_1, "call1").inHeadline(),
        Settings.of(Row.of("call", 5, Unit.ARGUMENTS), "call5"),
        Settings.of(Row.of("call", 10, Unit.ARGUMENTS), "call10"),
        Settings.of(Row.of("create"), "create"));
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Callback from C to Java", CALL_1));
  }
}
