// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.ffm.FfmErrno;
import dev.tollgate.javacpp.JavaCppErrno;
import dev.tollgate.jna.JnaDirectErrno;
import dev.tollgate.jna.JnaInterfaceErrno;
import dev.tollgate.jni.JniErrno;
import dev.tollgate.jnr.JnrErrno;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

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
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Errno {

  private static final List<String> ROWS = List.of("unread", "read");

  private static final List<String> COLUMNS =
      List.of("FFM", "JNI", "JAVACPP", "JNA_DIRECT", "JNA_INTERFACE", "JNR");

  private static final List<String> TELLING = List.of("FFM", "JNI", "JNA_DIRECT");

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "Errno";
        }

        @Override
        public String asks() {
          return "What does it cost to learn why a function of C failed?";
        }

        @Override
        public String baseline() {
          return "JNI";
        }

        @Override
        public List<Cell> cells(Profile profile) {
          return DirectCalls.of(Errno.class, ROWS, COLUMNS)
              .filter(
                  cell ->
                      profile == Profile.FULL
                          || (cell.row().equals("read") && TELLING.contains(cell.column())))
              .toList();
        }
      };

  /** EDOM, on every system that there is. */
  private int error = 33;

  @Benchmark
  public int unread_FFM() {
    return FfmErrno.failUnread(error);
  }

  @Benchmark
  public int read_FFM() {
    return FfmErrno.fail(error);
  }

  @Benchmark
  public int unread_JNI() {
    return JniErrno.failUnread(error);
  }

  @Benchmark
  public int read_JNI() {
    return JniErrno.fail(error);
  }

  @Benchmark
  public int unread_JAVACPP() {
    return JavaCppErrno.failUnread(error);
  }

  @Benchmark
  public int read_JAVACPP() {
    return JavaCppErrno.fail(error);
  }

  @Benchmark
  public int unread_JNA_DIRECT() {
    return JnaDirectErrno.failUnread(error);
  }

  @Benchmark
  public int read_JNA_DIRECT() {
    return JnaDirectErrno.fail(error);
  }

  @Benchmark
  public int unread_JNA_INTERFACE() {
    return JnaInterfaceErrno.failUnread(error);
  }

  @Benchmark
  public int read_JNA_INTERFACE() {
    return JnaInterfaceErrno.fail(error);
  }

  @Benchmark
  public int unread_JNR() {
    return JnrErrno.failUnread(error);
  }

  @Benchmark
  public int read_JNR() {
    return JnrErrno.fail(error);
  }
}
