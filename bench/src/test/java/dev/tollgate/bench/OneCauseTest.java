// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One cause that concerns many is said once: here, that the native libraries are missing. */
class OneCauseTest {

  @TempDir Path directory;

  private List<String> withoutLibraries;

  @BeforeEach
  void nameAnEmptyDirectory() {
    withoutLibraries = List.of("-Dtollgate.library.path=" + directory);
  }

  private long times(String cause, String text) {
    return text.lines().filter(line -> line.contains(cause)).count();
  }

  @Test
  void checkNamesTheLibraryOnceAndAllBackendsAfterIt() throws Exception {
    Executed executed = Executed.inJvm(withoutLibraries, "check", "--size", "10");
    assertEquals(1, executed.exitCode(), executed::toString);
    assertEquals(1, times("does not exist", executed.out()), executed.out());
    assertTrue(
        executed
            .out()
            .strip()
            .endsWith(
                "Not checked: FFM_COPY FFM_CRITICAL FFM_OFF_HEAP JNI_COPY JNI_CRITICAL JNI_OFF_HEAP"
                    + " JAVACPP_COPY JAVACPP_CRITICAL JAVACPP_OFF_HEAP JNA_DIRECT_COPY"
                    + " JNA_DIRECT_OFF_HEAP JNA_INTERFACE_COPY JNA_INTERFACE_OFF_HEAP."),
        executed.out());
  }

  @Test
  void aRunIsRefusedBeforeItBegins() throws Exception {
    Path results = directory.resolve("results");
    Executed executed =
        Executed.inJvm(withoutLibraries, "run", "--rounds", "0", "--out", results.toString());
    assertEquals(2, executed.exitCode(), executed::toString);
    assertEquals(1, times("does not exist", executed.err()), executed.err());
    assertEquals(0, times("Exception", executed.err()), executed.err());
    assertFalse(Files.exists(results));
  }
}
