// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;

/**
 * Memory by JNA: {@code Memory} is what {@code malloc} gives, not zeroed; {@code close} frees it,
 * or the collector has it freed. JNA keeps a list of all there is. {@code Native.malloc} gives the
 * bare address.
 */
public final class JnaMemory {

  static {
    JnaNative.library();
  }

  private JnaMemory() {}

  /** So many bytes, of any content, for {@code close} to free. */
  public static Memory allocate(long n) {
    return new Memory(n);
  }

  /** So many bytes that are 0, for {@code close} to free. */
  public static Memory allocateZeroed(long n) {
    Memory memory = new Memory(n);
    memory.clear();
    return memory;
  }

  /** The address, which {@code Memory} itself tells nobody. */
  public static long address(Memory memory) {
    return Pointer.nativeValue(memory);
  }

  /** So many bytes, of any content, for {@link #free}. */
  public static long malloc(long n) {
    long address = Native.malloc(n);
    if (address == 0) {
      throw new OutOfMemoryError("no memory for " + n + " bytes");
    }
    return address;
  }

  /** Frees what {@link #malloc} gave. */
  public static void free(long address) {
    Native.free(address);
  }
}
