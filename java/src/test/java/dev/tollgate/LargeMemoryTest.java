// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.kernels.OffHeapKernels;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** More than 2³¹ bytes, in a sparse file that occupies a page or two. */
@Tag("exhaustive")
class LargeMemoryTest {

  /** Past 2³¹ bytes, and not a multiple of any block. */
  private static final long ELEMENTS = (1L << 28) + 1_000_003;

  @TempDir static Path directory;
  private static Arena arena;
  private static MemorySegment memory;

  @BeforeAll
  static void map() throws IOException {
    arena = Arena.ofShared();
    try (FileChannel file =
        FileChannel.open(
            directory.resolve("sparse"),
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.SPARSE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      memory = file.map(FileChannel.MapMode.READ_WRITE, 0, ELEMENTS * Double.BYTES, arena);
    }
    memory.setAtIndex(JAVA_DOUBLE, ELEMENTS - 1, 2.5);
    memory.setAtIndex(JAVA_DOUBLE, ELEMENTS - 2, 1.5);
  }

  @AfterAll
  static void unmap() {
    arena.close();
  }

  private static Stream<Backend> backendsOffHeap() {
    return Stream.of(Backend.values()).filter(b -> b.transferMode() == TransferMode.OFF_HEAP);
  }

  @ParameterizedTest
  @MethodSource("backendsOffHeap")
  void sumReachesTheEnd(Backend backend) {
    assertEquals(4.0, backend.offHeapKernels().sum(memory));
  }

  @ParameterizedTest
  @MethodSource("backendsOffHeap")
  void bisectReachesTheEnd(Backend backend) {
    OffHeapKernels kernels = backend.offHeapKernels();
    assertEquals(ELEMENTS - 2, kernels.bisect(memory, 1.0));
    assertEquals(ELEMENTS - 1, kernels.bisect(memory, 2.0));
    assertEquals(ELEMENTS, kernels.bisect(memory, 3.0));
  }

  @ParameterizedTest
  @MethodSource("backendsOffHeap")
  void countMultiplesReachesTheEnd(Backend backend) {
    long expected = ELEMENTS;
    for (long i = ELEMENTS - 2; i < ELEMENTS; i++) {
      expected -= memory.getAtIndex(JAVA_LONG, i) % 1_000_003 == 0 ? 0 : 1;
    }
    assertEquals(expected, backend.offHeapKernels().countMultiples(memory, 1_000_003));
  }
}
