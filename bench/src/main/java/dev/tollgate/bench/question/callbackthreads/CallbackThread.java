// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbackthreads;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import java.util.List;

/**
 * What does a callback cost on a thread that C made, which Java does not know: the first one
 * ({@code thread 1}), and those that follow ({@code thread 1,000})?
 *
 * <p>An operation is a thread: C makes it, it calls back once or a thousand times, and has ended
 * when the call returns. C calls C there, so its column is the thread alone, and what {@code thread
 * 1} costs beyond it is the first callback, with attaching the thread to the JVM and detaching it.
 * A further callback costs a 999th of the difference between the rows. In JAVA it is a platform
 * thread of Java's that calls Java.
 *
 * <p>Each technology has its own way to attach. FFM, JNI (by the code of its glue) and JAVACPP
 * attach at the first callback, as a daemon, and detach when the thread ends. JNA attaches and
 * detaches for each callback; JNA_DIRECT_ATTACHED and JNA_INTERFACE_ATTACHED have a {@code
 * CallbackThreadInitializer}, which leaves the thread attached, and which JNA asks by attaching the
 * thread once more before. JNR too attaches for each callback, until it has done so a thousand
 * times on that thread (on Windows it never stops: {@code ClosureMagazine.c} of jffi), and has no
 * setting for it: a thousand is the worst number of callbacks for it.
 *
 * <p>Expect tens of microseconds for a thread, as much again for attaching it, and for further
 * callbacks what {@link Callback} says of {@code call1}; a thousand attachments where nothing keeps
 * the first. It does not answer what threads cost that live long, for which only the further
 * callbacks count, nor many threads at once.
 */
public final class CallbackThread implements Question {

  @Override
  public String asks() {
    return "What does it cost to be called back on a thread that C made?";
  }

  @Override
  public String baseline() {
    return "C";
  }

  @Override
  public List<Settings> rows() {
    return List.of(row(1).inHeadline(), row(1_000));
  }

  private static Settings row(int callbacks) {
    return Settings.of(Row.of("thread", callbacks, Unit.CALLBACKS), "thread")
        .param("callbacks", callbacks);
  }
}
