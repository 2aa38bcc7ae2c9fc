// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbackthreads;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import java.util.List;

/**
 * What does a callback cost on a thread that C created and the JVM does not know: the first one,
 * and each further one?
 *
 * <p>In an operation C creates a thread, the thread calls back once or a thousand times, and the
 * operation ends when the thread has ended. The column C shows the thread alone. The first callback
 * also attaches the thread to the JVM and detaches it. A further callback costs a 999th of the
 * difference between the two rows.
 *
 * <p>FFM, JNI and JAVACPP attach the thread at its first callback, as a daemon, and detach it when
 * it ends. JNA attaches and detaches for each callback; the ATTACHED columns use a {@code
 * CallbackThreadInitializer}, for which JNA attaches the thread once more at the start. JNR
 * attaches for each callback until it has done so a thousand times on the thread (never stopping on
 * Windows: {@code ClosureMagazine.c} of jffi), so a thousand callbacks are its worst case.
 *
 * <p>An exception of the callback reaches Java when C has returned (FFM), ends in the handler for
 * uncaught exceptions of its thread (JNI), or in JNA's handler, or is lost (JNR). With JAVACPP it
 * ends the JVM, because nothing on that thread catches the exception of C++.
 *
 * <p>Expect tens of microseconds for a thread, as much again for attaching it, and for further
 * callbacks the cost in {@link Callback}.
 */
public final class CallbackThread implements Question {

  @Override
  public String asks() {
    return "What does a callback cost on a thread that C created?";
  }

  @Override
  public String baseline() {
    return "C";
  }

  @Override
  public List<Settings> rows() {
    return List.of(row(1), row(1_000));
  }

  private static Settings row(int callbacks) {
    return Settings.of(Row.of("thread", callbacks, Unit.CALLBACKS), "thread")
        .param("callbacks", callbacks)
        .inJvmsOfTheirOwn();
  }
}
