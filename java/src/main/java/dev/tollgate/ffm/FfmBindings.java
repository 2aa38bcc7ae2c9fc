// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * The two calls that cost only the call, and two prototypes of strings, as downcall handles. {@link
 * FfmCalls} has the other ways to write them.
 *
 * <p>What makes a handle fast: it is a constant ({@code static final}), its type is exact, and it
 * is called with {@code invokeExact}. C2 then compiles the call into the method that makes it. Each
 * handle is in a class of its own, as jextract writes it: a function is linked when it is first
 * called.
 */
public final class FfmBindings {

  private static final class Empty {
    static final MethodHandle HANDLE = FfmLibrary.link("tg_empty", FunctionDescriptor.ofVoid());
  }

  private static final class AddInts {
    static final MethodHandle HANDLE =
        FfmLibrary.link("tg_add_ints", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
  }

  private static final class StringLength {
    static final MethodHandle HANDLE =
        FfmLibrary.link("tg_string_length", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
  }

  private static final class StringLengths {
    static final MethodHandle HANDLE =
        FfmLibrary.link(
            "tg_string_lengths",
            FunctionDescriptor.of(JAVA_LONG, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
  }

  private static final class Echo {
    // What is returned may be read as far as it goes: nobody but C knows how far.
    @SuppressWarnings("restricted")
    static final MethodHandle HANDLE =
        FfmLibrary.link(
            "tg_echo",
            FunctionDescriptor.of(
                ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(Long.MAX_VALUE, JAVA_BYTE)),
                ADDRESS));
  }

  private FfmBindings() {}

  public static void tg_empty() {
    try {
      Empty.HANDLE.invokeExact();
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static int tg_add_ints(int a, int b) {
    try {
      return (int) AddInts.HANDLE.invokeExact(a, b);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static long tg_string_length(MemorySegment s) {
    try {
      return (long) StringLength.HANDLE.invokeExact(s);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static long tg_string_lengths(
      MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment d) {
    try {
      return (long) StringLengths.HANDLE.invokeExact(a, b, c, d);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static MemorySegment tg_echo(MemorySegment s) {
    try {
      return (MemorySegment) Echo.HANDLE.invokeExact(s);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }
}
