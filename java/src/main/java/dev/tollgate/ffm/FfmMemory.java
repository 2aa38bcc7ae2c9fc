// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Memory by FFM beside its arenas, which always zero it: the C library's own functions. Their
 * {@code size_t} is taken to have 64 bits, as on every 64-bit system. Nothing guards this memory
 * once it is freed.
 */
public final class FfmMemory {

  private static final MethodHandle MALLOC =
      standard("malloc", FunctionDescriptor.of(ADDRESS, JAVA_LONG));
  private static final MethodHandle CALLOC =
      standard("calloc", FunctionDescriptor.of(ADDRESS, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle FREE = standard("free", FunctionDescriptor.ofVoid(ADDRESS));
  private static final MethodHandle TOUCH =
      FfmLibrary.link("tg_touch", FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_LONG));

  private FfmMemory() {}

  /** So many bytes, of any content. */
  public static MemorySegment allocate(long n) {
    try {
      return sized((MemorySegment) MALLOC.invokeExact(n), n);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** So many bytes that are 0. */
  public static MemorySegment allocateZeroed(long n) {
    try {
      return sized((MemorySegment) CALLOC.invokeExact(n, 1L), n);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** Frees what was allocated here. */
  public static void free(MemorySegment memory) {
    try {
      FREE.invokeExact(memory);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /**
   * Has C write a 1 into the first byte of each 4,096, wherever the memory is from.
   *
   * @return how many of these were not 0
   */
  public static long touch(long address, long n) {
    try {
      return (long) TOUCH.invokeExact(MemorySegment.ofAddress(address), n);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  @SuppressWarnings("restricted")
  private static MemorySegment sized(MemorySegment memory, long n) {
    if (memory.address() == 0) {
      throw new OutOfMemoryError("no memory for " + n + " bytes");
    }
    return memory.reinterpret(n);
  }

  @SuppressWarnings("restricted")
  private static MethodHandle standard(String function, FunctionDescriptor type) {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(linker.defaultLookup().findOrThrow(function), type);
  }
}
