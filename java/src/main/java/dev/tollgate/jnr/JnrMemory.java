// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import jnr.ffi.Pointer;
import jnr.ffi.Runtime;

/**
 * Memory by JNR-FFI, which has no way to free it: the collector has it freed. Up to 256 bytes are
 * slices of two pages, which are freed when all the slices are garbage; more is freed by a
 * finalizer. Nothing tells the collector how much memory waits for it.
 */
public final class JnrMemory {

  private static final Runtime RUNTIME = Runtime.getRuntime(JnrBindings.LIBRARY);

  private JnrMemory() {}

  /** So many bytes, of any content. */
  public static Pointer allocate(long n) {
    return RUNTIME.getMemoryManager().allocateDirect(n, false);
  }

  /** So many bytes that are 0. */
  public static Pointer allocateZeroed(long n) {
    return RUNTIME.getMemoryManager().allocateDirect(n, true);
  }
}
