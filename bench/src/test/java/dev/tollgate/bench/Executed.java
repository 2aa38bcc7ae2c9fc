// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a command left.
 *
 * @param exitCode as {@link Tollgate} tells
 * @param out what it printed
 * @param err its errors
 */
public record Executed(int exitCode, String out, String err) {

  /** A command of {@link Tollgate}, in this JVM. */
  public static Executed tollgate(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Tollgate.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Executed(exitCode, out.toString(), err.toString());
  }
}
