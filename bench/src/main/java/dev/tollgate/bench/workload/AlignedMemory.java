// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.workload;

import com.sun.jna.Memory;
import dev.tollgate.javacpp.JavaCppMemory;
import dev.tollgate.jna.JnaMemory;
import dev.tollgate.jnr.JnrBindings;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;

/**
 * Off-heap memory of each technology at the same alignment. All memory that exists before a
 * measurement comes from here. A vector that spans two cache lines costs more, and {@code malloc}
 * aligns to 16 bytes only, so without this class the technology that happened to get a better
 * address would be faster. What a technology allocates in the measured operation has the alignment
 * that the technology gives it.
 */
public final class AlignedMemory {

  /** The alignment in bytes: a cache line, and the longest vector. */
  public static final int ALIGNMENT = 64;

  /** Enough to move a beginning to the next aligned address. */
  private static final int SPARE = ALIGNMENT - 1;

  private AlignedMemory() {}

  /** FFM: so many bytes that are 0, which live as long as the arena. */
  public static MemorySegment segment(long bytes, Arena arena) {
    return arena.allocate(bytes, ALIGNMENT);
  }

  /** FFM: an allocator whose segments live as long as the arena. */
  public static SegmentAllocator in(Arena arena) {
    return (bytes, alignment) -> arena.allocate(bytes, Math.max(alignment, ALIGNMENT));
  }

  /** Java and JNI: a direct buffer in the byte order of the machine. */
  public static ByteBuffer buffer(int bytes) {
    // The end of an aligned slice is aligned too.
    return ByteBuffer.allocateDirect(bytes + 2 * SPARE)
        .alignedSlice(ALIGNMENT)
        .slice(0, bytes)
        .order(ByteOrder.nativeOrder());
  }

  /** JavaCPP: so many bytes, of any content. */
  public static BytePointer javaCppBytes(long n) {
    BytePointer whole = JavaCppMemory.allocate(n + SPARE);
    // The new pointer keeps the whole from being freed.
    return whole.getPointer(padding(whole.address())).capacity(n);
  }

  /** JavaCPP: so many doubles, of any content. */
  public static DoublePointer javaCppDoubles(long n) {
    return new DoublePointer(javaCppBytes(n * Double.BYTES)).capacity(n);
  }

  /** JNA: so many bytes, of any content. */
  public static Memory jna(long bytes) {
    Memory whole = JnaMemory.allocate(bytes + SPARE);
    return (Memory) whole.share(padding(JnaMemory.address(whole)), bytes);
  }

  /**
   * JNR-FFI: so many bytes that are 0, which live as long as the arena. A slice of memory that
   * JNR-FFI allocates would check the bounds of both at each access. This pointer checks them once,
   * as one that JNR-FFI allocates does.
   */
  public static jnr.ffi.Pointer jnr(long bytes, Arena arena) {
    return jnr.ffi.Pointer.wrap(
        jnr.ffi.Runtime.getRuntime(JnrBindings.LIBRARY), segment(bytes, arena).address(), bytes);
  }

  /** Fails where memory is not aligned. */
  public static void check(long address) {
    if (padding(address) != 0) {
      throw new AssertionError(
          "0x" + Long.toHexString(address) + " is not aligned to " + ALIGNMENT + " bytes");
    }
  }

  /** The number of bytes from an address to the next aligned one. */
  private static long padding(long address) {
    return -address & SPARE;
  }
}
