// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What some tests need beside what the README asks for. Where it is missing they are skipped, with
 * a reason. Where {@code CI=true} is set, in the environment or as a system property, what {@code
 * .ci/run} installs must be there.
 */
public final class Needs {

  private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

  private Needs() {}

  /** Whether a test fails that is skipped elsewhere because something is not installed. */
  public static boolean isAllInstalled() {
    return Boolean.parseBoolean(System.getProperty("CI", System.getenv("CI")));
  }

  /** Prints once why tests are skipped: Surefire only counts them. */
  public static void tell(String reason) {
    if (TOLD.add(reason)) {
      System.out.println("Tests are skipped: " + reason);
    }
  }

  /** Skips a test, or has it fail where all is installed. */
  public static void install(String reason) {
    if (isAllInstalled()) {
      fail(reason);
    }
    skip(reason);
  }

  private static void skip(String reason) {
    tell(reason);
    abort(reason);
  }

  /** The test uses the compiler and the linker as they are called on Linux. */
  public static void linux() {
    if (!System.getProperty("os.name").equals("Linux")) {
      skip("this test is written for Linux");
    }
  }

  /** Processes can be seen. */
  public static void processes() {
    if (ProcessHandle.of(ProcessHandle.current().pid()).isEmpty()) {
      skip("this system shows no processes; on Linux, mount /proc");
    }
  }

  /** Shared memory of POSIX can be made. */
  public static void sharedMemory() {
    if (System.getProperty("os.name").equals("Linux") && !Files.isWritable(Path.of("/dev/shm"))) {
      skip("shared memory cannot be made; mount a tmpfs on /dev/shm");
    }
  }
}
