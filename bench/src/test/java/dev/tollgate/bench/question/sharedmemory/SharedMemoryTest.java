// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.Needs;
import dev.tollgate.bench.ipc.ServerKind;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.question.Invocation;
import dev.tollgate.natives.CountedCalls;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Creating and closing POSIX shared memory takes one call of C each; nothing else calls C. */
@Tag("counting")
class SharedMemoryTest {

  private static Stream<Measurement> measurements() {
    return new SharedMemory()
        .measurements(Profile.FULL).stream()
            .filter(measurement -> measurement.row().equals(SharedMemory.row(ServerKind.C, 64)));
  }

  @ParameterizedTest
  @MethodSource("measurements")
  void makesAndClosesSharedMemoryOnce(Measurement measurement) throws ReflectiveOperationException {
    long posix = SharedMemory.POSIX.contains(measurement.column()) ? 1 : 0;
    // Without /proc the dynamic linker does not find the library of the server in C.
    Needs.processes();
    if (posix == 1) {
      Needs.sharedMemory();
    }
    CountedCalls.forget();
    try (Invocation invocation = Invocation.of(measurement)) {
      assertEquals(posix, CountedCalls.of("tg_shared_create"));
      assertEquals(posix, CountedCalls.ofAll());
      invocation.call();
      assertEquals(posix, CountedCalls.ofAll());
    }
    assertEquals(posix, CountedCalls.of("tg_shared_close"));
  }
}
