// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.ref.Reference.reachabilityFence;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Memory;
import dev.tollgate.ffm.FfmMemory;
import dev.tollgate.javacpp.JavaCppMemory;
import dev.tollgate.jna.JnaMemory;
import dev.tollgate.jni.JniMemory;
import dev.tollgate.jnr.JnrMemory;
import java.lang.foreign.MemorySegment;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryTest {

  /** Allocates so many bytes, shows their address, and frees them. */
  private interface Way {
    void allocate(long n, LongConsumer use);
  }

  /** One that promises zeros, and one that does not, of a technology. */
  record Ways(String technology, Way zeroed, Way raw) {
    @Override
    public String toString() {
      return technology;
    }
  }

  private static Stream<Ways> technologies() {
    return Stream.of(
        new Ways(
            "FFM",
            (n, use) -> freed(FfmMemory.allocateZeroed(n), use),
            (n, use) -> freed(FfmMemory.allocate(n), use)),
        new Ways(
            "JNI",
            (n, use) -> freed(JniMemory.allocateZeroed(n), use),
            (n, use) -> freed(JniMemory.allocate(n), use)),
        new Ways(
            "JAVACPP",
            (n, use) -> closed(JavaCppMemory.allocateZeroed(n), use),
            (n, use) -> closed(JavaCppMemory.allocate(n), use)),
        new Ways(
            "JAVACPP_MALLOC",
            (n, use) -> freed(JavaCppMemory.calloc(n), use),
            (n, use) -> freed(JavaCppMemory.malloc(n), use)),
        new Ways(
            "JNA_MEMORY",
            (n, use) -> closed(JnaMemory.allocateZeroed(n), use),
            (n, use) -> closed(JnaMemory.allocate(n), use)),
        new Ways(
            "JNR",
            (n, use) -> left(JnrMemory.allocateZeroed(n), use),
            (n, use) -> left(JnrMemory.allocate(n), use)));
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void zeroedMemoryIsZero(Ways ways) {
    for (long n : new long[] {1, 16, 255, 257, 4_096, 1 << 20}) {
      // What is freed dirty may be given again.
      ways.raw.allocate(n, address -> memory(address, n).fill((byte) 1));
      ways.zeroed.allocate(
          n,
          address ->
              memory(address, n)
                  .elements(JAVA_BYTE)
                  .forEach(each -> assertEquals(0, each.get(JAVA_BYTE, 0))));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 4_096, 4_097, 100_000})
  void touchWritesIntoEachPage(long n) {
    MemorySegment memory = FfmMemory.allocateZeroed(n);
    assertEquals(0, FfmMemory.touch(memory.address(), n));
    for (long i = 0; i < n; i++) {
      assertEquals(i % 4_096 == 0 ? 1 : 0, memory.get(JAVA_BYTE, i));
    }
    assertEquals((n + 4_095) / 4_096, FfmMemory.touch(memory.address(), n));
    FfmMemory.free(memory);
  }

  @Test
  void clearMakesAsManyBytesZeroAsItSays() {
    long address = JniMemory.allocate(100);
    MemorySegment memory = memory(address, 100).fill((byte) 1);
    JniMemory.clear(address, 99);
    for (long i = 0; i < 100; i++) {
      assertEquals(i < 99 ? 0 : 1, memory.get(JAVA_BYTE, i));
    }
    JniMemory.free(address);
  }

  @SuppressWarnings("restricted")
  private static MemorySegment memory(long address, long n) {
    return MemorySegment.ofAddress(address).reinterpret(n);
  }

  private static void freed(MemorySegment memory, LongConsumer use) {
    use.accept(memory.address());
    FfmMemory.free(memory);
  }

  private static void freed(long address, LongConsumer use) {
    use.accept(address);
    JniMemory.free(address);
  }

  private static void freed(Pointer memory, LongConsumer use) {
    use.accept(memory.address());
    JavaCppMemory.free(memory);
  }

  private static void closed(BytePointer memory, LongConsumer use) {
    try (memory) {
      use.accept(memory.address());
    }
  }

  private static void closed(Memory memory, LongConsumer use) {
    try (memory) {
      use.accept(JnaMemory.address(memory));
    }
  }

  private static void left(jnr.ffi.Pointer memory, LongConsumer use) {
    try {
      use.accept(memory.address());
    } finally {
      reachabilityFence(memory);
    }
  }
}
