// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Functions of C that are known only at run time, by FFM: a handle for each, or one handle that
 * takes the address.
 *
 * <p>A handle that is not a constant costs more: C2 cannot compile the call into its caller.
 */
public final class FfmFunctions {

  private static final FunctionDescriptor ADDITION_TYPE =
      FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT);
  private static final MethodHandle ADDITION_AT =
      FfmLibrary.link("tg_addition_at", FunctionDescriptor.of(ADDRESS, JAVA_INT));
  private static final MethodHandle ADD_AT = FfmLibrary.linkAnywhere(ADDITION_TYPE);

  private FfmFunctions() {}

  /** Handles of the first n functions. */
  public static MethodHandle[] functions(int n) {
    MethodHandle[] functions = new MethodHandle[n];
    for (int i = 0; i < n; i++) {
      functions[i] = FfmLibrary.linkAt(address(i), ADDITION_TYPE);
    }
    return functions;
  }

  /** Calls one of {@link #functions}. */
  public static int add(MethodHandle function, int a, int b) {
    try {
      return (int) function.invokeExact(a, b);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** Addresses of the first n functions. */
  public static MemorySegment[] addresses(int n) {
    MemorySegment[] addresses = new MemorySegment[n];
    for (int i = 0; i < n; i++) {
      addresses[i] = address(i);
    }
    return addresses;
  }

  /** Calls one of {@link #addresses}. */
  public static int addAt(MemorySegment function, int a, int b) {
    try {
      return (int) ADD_AT.invokeExact(function, a, b);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  private static MemorySegment address(int i) {
    try {
      return (MemorySegment) ADDITION_AT.invokeExact(i);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }
}
