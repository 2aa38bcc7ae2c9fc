// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** Opens the kernels for FFM, and links their functions: each takes a millisecond or so. */
final class FfmLibrary {

  private static final Linker LINKER = Linker.nativeLinker();
  private static final SymbolLookup LIBRARY = library();

  private FfmLibrary() {}

  @SuppressWarnings("restricted")
  private static SymbolLookup library() {
    return SymbolLookup.libraryLookup(NativeLibrary.KERNELS.load(), Arena.global());
  }

  static MethodHandle link(String function, FunctionDescriptor type, Linker.Option... options) {
    return linkAt(address(function), type, options);
  }

  /** A handle of the function at an address. */
  @SuppressWarnings("restricted")
  static MethodHandle linkAt(
      MemorySegment function, FunctionDescriptor type, Linker.Option... options) {
    return LINKER.downcallHandle(function, type, options);
  }

  /** A handle that takes the address of the function as its first argument. */
  @SuppressWarnings("restricted")
  static MethodHandle linkAnywhere(FunctionDescriptor type) {
    return LINKER.downcallHandle(type);
  }

  static MemorySegment address(String function) {
    return LIBRARY.findOrThrow(function);
  }

  /**
   * What to throw for what {@code invokeExact}, which declares Throwable, has thrown. C throws
   * nothing; the handle itself may refuse a segment.
   */
  static RuntimeException unchecked(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException refusal ? refusal : new IllegalStateException(e);
  }
}
