// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.result.Failure;
import dev.tollgate.natives.NativeLibraryException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why measurements failed. */
final class Failures {

  /** Lines of output that are stored with a failure; {@code jmh.log} has the whole output. */
  private static final int LAST_LINES = 30;

  private static final Pattern EXIT_CODE =
      Pattern.compile("forked VM failed with exit code (-?\\d+)");

  /** Exit codes of a JVM after SIGHUP, SIGINT and SIGTERM. */
  private static final Set<Integer> ASKED_TO_END = Set.of(129, 130, 143);

  private final double timeoutSeconds;

  Failures(double timeoutSeconds) {
    this.timeoutSeconds = timeoutSeconds;
  }

  /** Of a JVM that JMH's runner started: it tells the exit code in its output only. */
  Failure ofJmh(int round, boolean late, Throwable e, String output) {
    Matcher matcher = EXIT_CODE.matcher(output);
    Integer exit = matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    return of(round, late, exit, rootCause(e).toString(), output);
  }

  /**
   * Why a measurement failed.
   *
   * @param exit the exit code of its JVM; null where the JVM did not end
   * @param output what it printed
   * @throws CancellationException when the JVM was stopped by a signal
   */
  Failure of(int round, boolean late, Integer exit, String message, String output) {
    requireNotAskedToEnd(exit);
    if (late) {
      return new Failure(
          round,
          Failure.Kind.TIMED_OUT,
          exit,
          String.format(Locale.ROOT, "killed after %.0f s", timeoutSeconds),
          lastLines(output));
    }
    boolean memory =
        message.contains("java.lang.OutOfMemoryError")
            || output.contains("java.lang.OutOfMemoryError");
    return new Failure(
        round,
        memory
            ? Failure.Kind.OUT_OF_MEMORY
            : exit == null ? Failure.Kind.FAILED : Failure.Kind.CRASHED,
        exit,
        memory ? "java.lang.OutOfMemoryError" : message,
        lastLines(output));
  }

  /**
   * @throws CancellationException when the JVM was stopped by a signal, such as Ctrl-C, which says
   *     nothing about the measurement
   */
  static void requireNotAskedToEnd(Integer exit) {
    if (exit != null && ASKED_TO_END.contains(exit)) {
      throw new CancellationException(
          "A signal stopped the JVM of the measurement, exit code " + exit);
    }
  }

  static List<String> lastLines(String output) {
    List<String> lines = output.lines().toList();
    return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
  }

  /**
   * JMH wraps the exception of a benchmark as a cause or as suppressed. {@link
   * NativeLibraryException} already names its cause and a remedy.
   */
  static Throwable rootCause(Throwable e) {
    if (e instanceof NativeLibraryException) {
      return e;
    }
    if (e.getCause() != null) {
      return rootCause(e.getCause());
    }
    return e.getSuppressed().length > 0 ? rootCause(e.getSuppressed()[0]) : e;
  }
}
