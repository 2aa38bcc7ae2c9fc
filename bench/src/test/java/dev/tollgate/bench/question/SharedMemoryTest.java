// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.Needs;
import dev.tollgate.bench.peer.Asker;
import dev.tollgate.natives.CountedCalls;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every cell, but only the smallest where a JVM must be started for it, gives the right answer;
 * shared memory of POSIX is made and closed by one call of C, and no other is made in this process,
 * while messages pass least of all.
 */
@Tag("counting")
class SharedMemoryTest {

  private static Stream<Cell> cells() {
    return SharedMemory.QUESTION.cells(Profile.FULL).stream()
        .filter(cell -> !cell.row().startsWith("JVM") || cell.row().equals("JVM 64 B"));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void answersRightAndCallsWhatItsNameSays(Cell cell) throws ReflectiveOperationException {
    long posix = cell.column().contains("_SHM") ? 1 : 0;
    // Without /proc the dynamic linker does not find the library of the peer in C.
    Needs.processes();
    if (posix == 1) {
      Needs.sharedMemory();
    }
    int bytes = Integer.parseInt(cell.parameters().get("bytes"));
    CountedCalls.forget();
    try (Invocation invocation = Invocation.of(cell)) {
      assertEquals(posix, CountedCalls.of("tg_shared_create"));
      assertEquals(posix, CountedCalls.ofAll());
      // The set-up has asked for the first one.
      assertEquals(Asker.expected(2L * bytes, bytes), invocation.call());
      assertEquals(posix, CountedCalls.ofAll());
    }
    assertEquals(posix, CountedCalls.of("tg_shared_close"));
  }
}
