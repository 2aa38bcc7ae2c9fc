// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.natives;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * Asks a library for its ABI version, by FFM: a class of its own, so that what only loads a library
 * does not load the classes of FFM.
 */
final class AbiVersion {

  private AbiVersion() {}

  /** What a function of a library returns; empty when the library has no such function. */
  @SuppressWarnings("restricted")
  static OptionalInt of(Path library, String function) {
    return SymbolLookup.libraryLookup(library, Arena.global())
        .find(function)
        .map(address -> OptionalInt.of(call(address)))
        .orElse(OptionalInt.empty());
  }

  @SuppressWarnings("restricted")
  private static int call(MemorySegment address) {
    try {
      return (int)
          Linker.nativeLinker()
              .downcallHandle(address, FunctionDescriptor.of(ValueLayout.JAVA_INT))
              .invokeExact();
    } catch (Throwable e) {
      throw new AssertionError("a version function throws nothing", e);
    }
  }
}
