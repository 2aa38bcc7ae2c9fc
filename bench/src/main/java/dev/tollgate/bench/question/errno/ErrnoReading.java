// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.errno;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Use;
import java.util.List;

/**
 * What does a call cost that fails and sets errno, when nobody wants to know it ({@code unread})
 * and when Java is to have it ({@code read})?
 *
 * <p>Between the return of C and the next line of Java the JVM may call what it likes, and that
 * sets errno too. So it must be saved on the way: by the linker of FFM, by the glue, or by JNA and
 * JNR, which do so after every call. It does not answer what Windows' {@code GetLastError} costs.
 *
 * <p>Expect a few nanoseconds for saving, and for FFM the access to a variable of the thread
 * besides.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * Errno}
 */
public final class ErrnoReading implements Question {

  /** A call that fails, after which Java reads errno. */
  public static final Row READ = Row.of("read");

  @Override
  public String asks() {
    return "What does it cost to learn why a function of C failed?";
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
