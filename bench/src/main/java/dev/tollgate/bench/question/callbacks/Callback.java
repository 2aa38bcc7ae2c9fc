// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacks;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.measure.Use;
import java.util.List;

/**
 * What does it cost C to call a Java method with 0, 1, 5 or 10 int arguments ({@code call}), and
 * Java to pass a callback that C calls once ({@code call once}) and to create one ({@code create})?
 *
 * <p>A call is one of a thousand that C makes in one call from Java. The callback adds its
 * arguments, or counts its calls. {@code call once} is a whole call from Java with one callback,
 * which exists before. {@code create} creates a callback with one argument, lets C call it once,
 * and frees it where that is possible; JNA and JNR leave that to the garbage collector. JNI creates
 * nothing: its glue contains the C function.
 *
 * <p>What an exception of the callback does depends on the technology. The plain columns have the
 * same contract: the JVM goes on. Beyond that each does what its technology offers. With FFM, JNI
 * and JAVACPP the exception reaches the Java code that called C, and C makes no further call of
 * Java; FFM itself would end the JVM, so the callback catches and keeps the exception. With JNA a
 * handler gets it, which prints it; with JNR it reaches Java only if C makes no other callback
 * before it returns. With both C gets 0 and goes on. The UNCHECKED columns are for callbacks that
 * throw nothing: with FFM an exception ends the JVM, and with JNI C must not call Java while one is
 * pending. They are not in the scoreboard.
 *
 * <p>Expect a callback to cost more than a call, because the thread must return to Java's state. An
 * argument costs almost nothing where code is generated for the signature (FFM, JNI, JAVACPP), more
 * where the signature is interpreted (JNA, JNR), and most where it is boxed (JNA's interface
 * mapping). Expect {@code call once} to cost more than a call and a callback where the technology
 * looks up C's function for the object (JNA, JNR). Creating a callback takes microseconds or more
 * with FFM, which generates code.
 */
public final class Callback implements Question {

  /** The variant that relies on a callback that throws nothing. */
  static final String UNCHECKED = "UNCHECKED";

  /** A callback with one argument. */
  public static final Row CALL_1 = Row.of("call", 1, Unit.ARGUMENTS);

  /** A call from Java in which C calls Java once. */
  public static final Row ONCE = Row.of("call once", 1, Unit.ARGUMENTS);

  @Override
  public String asks() {
    return "What does it cost C to call Java, and Java to create the callback?";
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
        Settings.of(ONCE, "once"),
        Settings.of(Row.of("create"), "create").leavingWork());
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Callback from C to Java", CALL_1).without(UNCHECKED));
  }
}
