// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.workload;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Memory;
import dev.tollgate.jna.JnaMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignedMemoryTest {

  /** Where malloc takes its memory from depends on how much it is. */
  @ParameterizedTest
  @ValueSource(ints = {8, 64, 4096, 1 << 20})
  void memoryOfEachTechnologyIsAlignedAndAsLargeAsItShouldBe(int bytes) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = AlignedMemory.segment(bytes, arena);
      assertAligned(segment.address());
      assertEquals(bytes, segment.byteSize());

      MemorySegment one = AlignedMemory.in(arena).allocateFrom(JAVA_LONG, 42);
      MemorySegment another = AlignedMemory.in(arena).allocate(bytes, 128);
      assertAligned(one.address());
      assertEquals(42, one.get(JAVA_LONG, 0));
      assertEquals(0, another.address() % 128);

      ByteBuffer buffer = AlignedMemory.buffer(bytes);
      assertAligned(MemorySegment.ofBuffer(buffer).address());
      assertEquals(bytes, buffer.capacity());
      assertEquals(ByteOrder.nativeOrder(), buffer.order());

      jnr.ffi.Pointer jnr = AlignedMemory.jnr(bytes, arena);
      assertAligned(jnr.address());
      assertEquals(bytes, jnr.size());
      jnr.putByte(bytes - 1, (byte) 42);
      assertEquals(42, byteAt(jnr.address() + bytes - 1));
    }
    try (BytePointer javaCpp = AlignedMemory.javaCppBytes(bytes)) {
      assertAligned(javaCpp.address());
      assertEquals(bytes, javaCpp.capacity());
      assertEquals(bytes, javaCpp.limit());
      javaCpp.put(bytes - 1L, (byte) 42);
      assertEquals(42, byteAt(javaCpp.address() + bytes - 1));
    }
    try (DoublePointer javaCpp = AlignedMemory.javaCppDoubles(bytes / Double.BYTES)) {
      assertAligned(javaCpp.address());
      assertEquals(bytes / Double.BYTES, javaCpp.capacity());
      assertEquals(bytes / Double.BYTES, javaCpp.limit());
      javaCpp.put(bytes / Double.BYTES - 1L, 42);
      assertEquals(42, javaCpp.get(bytes / Double.BYTES - 1L));
    }
    try (Memory jna = AlignedMemory.jna(bytes)) {
      assertAligned(JnaMemory.address(jna));
      assertEquals(bytes, jna.size());
      jna.setByte(bytes - 1L, (byte) 42);
      assertEquals(42, byteAt(JnaMemory.address(jna) + bytes - 1));
    }
  }

  private static void assertAligned(long address) {
    AlignedMemory.check(address);
    assertEquals(0, address % 64);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 16, 32, 63, 65, -16})
  void anAddressThatIsNotAlignedIsAnError(long address) {
    assertThrows(AssertionError.class, () -> AlignedMemory.check(address));
  }

  @SuppressWarnings("restricted")
  private static byte byteAt(long address) {
    return MemorySegment.ofAddress(address).reinterpret(1).get(JAVA_BYTE, 0);
  }
}
