// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.Needs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code -Dtollgate.leak.seconds=10} gives each method more time. */
@Tag("exhaustive")
class LeakTest {

  @Test
  void manyCallsLeaveNoMemoryBehind() throws IOException, InterruptedException {
    // Which tell how much memory they use.
    Needs.processes();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx256m",
                // Collected often, so that what the collector frees is freed before much of it
                // waits.
                "-Xmn16m",
                "-XX:+AlwaysPreTouch",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "-Dtollgate.library.path=" + System.getProperty("tollgate.library.path"),
                "-Dtollgate.leak.seconds=" + System.getProperty("tollgate.leak.seconds", "1"),
                "-cp",
                System.getProperty("java.class.path"),
                LeakProgram.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
  }
}
