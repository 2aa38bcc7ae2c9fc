// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.errno;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Use;
import java.util.List;

/**
 * What does a failing call that sets errno cost, when Java ignores errno ({@code unread}) and when
 * Java reads it ({@code read})?
 *
 * <p>After C returns and before the next line of Java runs, the JVM may make system calls that
 * change errno. So something must save it right after the call: FFM's linker, the glue, or JNA and
 * JNR, which save it after every call.
 *
 * <p>With FFM the caller brings the memory that errno is saved in. The plain column has it in a
 * thread-local variable, so that any thread may call, as with all other technologies. FFM_REUSED
 * keeps one segment, as an object does that belongs to one thread, and FFM_ALLOCATING allocates it
 * for each call, as the example in the documentation of {@code captureCallState} does.
 *
 * <p>Expect a few nanoseconds for saving it; FFM also reads a thread-local variable.
 */
public final class ErrnoReading implements Question {

  /** A call that fails, after which Java reads errno. */
  public static final Row READ = Row.of("read");

  @Override
  public String asks() {
    return "What does it cost to read errno after a C function fails?";
  }

  @Override
  public String baseline() {
    return "JNI";
  }

  @Override
  public List<Settings> rows() {
    return List.of(Settings.of(Row.of("unread"), "unread"), Settings.of(READ, "read").inHeadline());
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Call a function that fails, and read errno", READ));
  }
}
