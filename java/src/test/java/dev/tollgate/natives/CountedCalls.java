// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.natives;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * What {@code native/test/counting.h} declares. Only the library in the directory {@code counting}
 * has it.
 */
public final class CountedCalls {

  private static final MethodHandle FORGET = link("tg_forget_calls", FunctionDescriptor.ofVoid());
  private static final MethodHandle CALLS =
      link("tg_calls", FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
  private static final MethodHandle ALL_CALLS =
      link("tg_all_calls", FunctionDescriptor.of(ValueLayout.JAVA_LONG));

  private CountedCalls() {}

  /** Starts counting anew. */
  public static void forget() {
    try {
      FORGET.invokeExact();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** How often the C function of this name was called since. */
  public static long of(String function) {
    try (Arena arena = Arena.ofConfined()) {
      return (long) CALLS.invokeExact(arena.allocateFrom(function));
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** How often any C function was called since. */
  public static long ofAll() {
    try {
      return (long) ALL_CALLS.invokeExact();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @SuppressWarnings("restricted")
  private static MethodHandle link(String function, FunctionDescriptor type) {
    SymbolLookup library = SymbolLookup.libraryLookup(NativeLibrary.KERNELS.load(), Arena.global());
    return Linker.nativeLinker().downcallHandle(library.findOrThrow(function), type);
  }
}
