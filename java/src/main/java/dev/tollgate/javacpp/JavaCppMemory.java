// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.natives.NativeLibrary;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/**
 * Memory by JavaCPP: {@code new BytePointer(n)} is C++'s {@code new char[n]}, not zeroed, with a
 * deallocator that {@code close} or the end of a {@code PointerScope} runs, or the collector has
 * run. Every such registration takes a lock of the whole process and looks how much memory that
 * has; {@code org.bytedeco.javacpp.maxPhysicalBytes=0} turns the look off, and {@code
 * org.bytedeco.javacpp.nopointergc=true} the registration. {@code Pointer.malloc} registers
 * nothing.
 */
public final class JavaCppMemory {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private JavaCppMemory() {}

  /** So many bytes, of any content, for {@code close} to free. */
  public static BytePointer allocate(long n) {
    return new BytePointer(n);
  }

  /** So many bytes that are 0, for {@code close} to free. */
  public static BytePointer allocateZeroed(long n) {
    BytePointer memory = new BytePointer(n);
    Pointer.memset(memory, 0, n);
    return memory;
  }

  /** So many bytes, of any content, for {@link #free}. */
  public static Pointer malloc(long n) {
    return checked(Pointer.malloc(n), n);
  }

  /** So many bytes that are 0, for {@link #free}. */
  public static Pointer calloc(long n) {
    return checked(Pointer.calloc(n, 1), n);
  }

  /** Frees what was not registered. */
  public static void free(Pointer memory) {
    Pointer.free(memory);
  }

  private static Pointer checked(Pointer memory, long n) {
    if (memory == null) {
      throw new OutOfMemoryError("no memory for " + n + " bytes");
    }
    return memory;
  }
}
