// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import dev.tollgate.natives.NativeLibrary;

/** Memory by JNI ({@code native/jni/memory.c}): what {@code malloc} gives, as an address. */
public final class JniMemory {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private JniMemory() {}

  /** So many bytes, of any content. */
  public static long allocate(long n) {
    return checked(malloc(n), n);
  }

  /** So many bytes that are 0. */
  public static long allocateZeroed(long n) {
    return checked(calloc(n), n);
  }

  /** Frees what was allocated here. */
  public static native void free(long address);

  /** Makes so many bytes 0. */
  public static native void clear(long address, long n);

  private static long checked(long address, long n) {
    if (address == 0) {
      throw new OutOfMemoryError("no memory for " + n + " bytes");
    }
    return address;
  }

  private static native long malloc(long n);

  private static native long calloc(long n);
}
