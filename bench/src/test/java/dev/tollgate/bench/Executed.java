// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

  /** The same in a JVM of its own, started with these flags after those that it needs. */
  public static Executed inJvm(List<String> flags, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--add-modules=jdk.incubator.vector");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Dtollgate.library.path=" + System.getProperty("tollgate.library.path"));
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Tollgate.class.getName());
    command.addAll(List.of(arguments));
    Path err = Files.createTempFile("tollgate", ".err");
    try {
      Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Executed(process.waitFor(), out, Files.readString(err));
    } finally {
      Files.delete(err);
    }
  }
}
