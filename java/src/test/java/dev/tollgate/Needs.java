// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What some tests need beside what the README asks for. Where it is missing they are skipped, with
 * a reason. Where {@code CI=true} is set, in the environment or as a system property, what {@code
 * .ci/run} installs must be there.
 */
public final class Needs {

  private Needs() {}

  /** Whether a test fails that is skipped elsewhere because something is not installed. */
  public static boolean isAllInstalled() {
    return Boolean.parseBoolean(System.getProperty("CI", System.getenv("CI")));
  }

  /** Skips a test, or has it fail where all is installed. */
  public static void missing(String reason) {
    if (isAllInstalled()) {
      fail(reason);
    }
    abort(reason);
  }

  /** Processes can be seen. */
  public static void processes() {
    assumeTrue(
        ProcessHandle.of(ProcessHandle.current().pid()).isPresent(),
        "This system shows no processes: on Linux, mount /proc");
  }

  /** Shared memory of POSIX can be made. */
  public static void sharedMemory() {
    assumeTrue(
        !System.getProperty("os.name").equals("Linux") || Files.isWritable(Path.of("/dev/shm")),
        "This system has no shared memory that can be written: on Linux, mount a tmpfs on"
            + " /dev/shm");
  }
}
