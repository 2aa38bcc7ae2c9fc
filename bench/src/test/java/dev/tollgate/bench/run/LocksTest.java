// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.tollgate.bench.Executed;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LocksTest {

  private static final String MEASUREMENT = "CallOverhead/empty/JAVA$";

  @TempDir private Path directory;

  private Executed run(Path temporary, String... arguments) throws Exception {
    return Executed.inJvm(List.of("-Djava.io.tmpdir=" + temporary), arguments);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // which has no such permissions
  void everybodyMayLockTheFileThatWasMadeForIt() throws Exception {
    Path file = directory.resolve("lock");
    try (FileChannel lock = Locks.takeAmongUsers(file)) {
      assertNotNull(lock);
      assertTrue(Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_WRITE));
      assertNull(Locks.takeAmongUsers(file));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatMayOnlyBeReadIsLockedToo() throws Exception {
    Path file = Files.createFile(directory.resolve("lock"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(file), "root may write every file");
    try (FileChannel lock = Locks.takeAmongUsers(file)) {
      assertNotNull(lock);
      assertNull(Locks.takeAmongUsers(file));
    }
  }

  /** The lock is a directory, which not even root can open. */
  @Test
  @Tag("exhaustive")
  void theRemedyForALockThatCannotBeOpenedHelps() throws Exception {
    Path results = directory.resolve("results");
    Path bad = Files.createDirectory(directory.resolve("bad"));
    Files.createDirectory(bad.resolve("jmh.lock"));
    Executed refused =
        run(bad, "run", "--rounds", "0", "--include", MEASUREMENT, "--out", results.toString());
    assertEquals(1, refused.exitCode(), refused::toString);
    assertTrue(refused.err().contains("start Java with -Djava.io.tmpdir=DIR"), refused.err());
    assertTrue(refused.err().contains("run --resume " + results), refused.err());

    Path good = Files.createDirectory(directory.resolve("good"));
    Executed resumed = run(good, "run", "--resume", results.toString());
    assertEquals(0, resumed.exitCode(), resumed::toString);
  }
}
