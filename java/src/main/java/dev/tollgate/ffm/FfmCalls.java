// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * The same two calls in every way that FFM has to write one, to see what each is worth. {@link
 * FfmBindings} is the way to copy. Each handle is linked when it is first called, as there.
 */
public final class FfmCalls {

  private static final FunctionDescriptor EMPTY_TYPE = FunctionDescriptor.ofVoid();
  private static final FunctionDescriptor ADD_INTS_TYPE =
      FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT);

  private static final class Empty {
    static final MethodHandle HANDLE = FfmLibrary.link("tg_empty", EMPTY_TYPE);
  }

  private static final class AddInts {
    static final MethodHandle HANDLE = FfmLibrary.link("tg_add_ints", ADD_INTS_TYPE);
  }

  private static final class CriticalEmpty {
    static final MethodHandle HANDLE =
        FfmLibrary.link("tg_empty", EMPTY_TYPE, Linker.Option.critical(false));
  }

  private static final class CriticalAddInts {
    static final MethodHandle HANDLE =
        FfmLibrary.link("tg_add_ints", ADD_INTS_TYPE, Linker.Option.critical(false));
  }

  private static final class CriticalHeapEmpty {
    static final MethodHandle HANDLE =
        FfmLibrary.link("tg_empty", EMPTY_TYPE, Linker.Option.critical(true));
  }

  private static final class CriticalHeapAddInts {
    static final MethodHandle HANDLE =
        FfmLibrary.link("tg_add_ints", ADD_INTS_TYPE, Linker.Option.critical(true));
  }

  private static final class EmptyAt {
    static final MethodHandle HANDLE = FfmLibrary.linkAnywhere(EMPTY_TYPE);
  }

  private static final class AddIntsAt {
    static final MethodHandle HANDLE = FfmLibrary.linkAnywhere(ADD_INTS_TYPE);
  }

  private final MethodHandle empty = Empty.HANDLE;
  private final MethodHandle addInts = AddInts.HANDLE;

  /** With handles in fields of its own. */
  public FfmCalls() {}

  /**
   * With {@code critical(false)}: the thread's state is not changed, so the call must be short,
   * must not block and must not call back; heap arrays cannot be passed.
   */
  public static void criticalEmpty() {
    try {
      CriticalEmpty.HANDLE.invokeExact();
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static int criticalAdd(int a, int b) {
    try {
      return (int) CriticalAddInts.HANDLE.invokeExact(a, b);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** With {@code critical(true)}: the same, but heap arrays can be passed to such functions. */
  public static void criticalHeapEmpty() {
    try {
      CriticalHeapEmpty.HANDLE.invokeExact();
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static int criticalHeapAdd(int a, int b) {
    try {
      return (int) CriticalHeapAddInts.HANDLE.invokeExact(a, b);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /**
   * Through an address that is known only when the call is made, as one calls the functions of a
   * plug-in or of a table of C.
   *
   * @param function of {@link #address}
   */
  public static void emptyAt(MemorySegment function) {
    try {
      EmptyAt.HANDLE.invokeExact(function);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static int addAt(MemorySegment function, int a, int b) {
    try {
      return (int) AddIntsAt.HANDLE.invokeExact(function, a, b);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** The address of a function of {@code tollgate.h}. */
  public static MemorySegment address(String function) {
    return FfmLibrary.address(function);
  }

  /**
   * Through a handle in an instance field, final or not: C2 cannot take it for a constant, and
   * calls what the handle holds instead of compiling it into the caller.
   */
  public void fieldEmpty() {
    try {
      empty.invokeExact();
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public int fieldAdd(int a, int b) {
    try {
      return (int) addInts.invokeExact(a, b);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /**
   * By {@code invoke} with types that are not the handle's: whoever leaves out the cast gets an
   * {@code Object}, and the handle is adapted to that.
   */
  public static Object invokeEmpty() {
    try {
      return Empty.HANDLE.invoke();
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static Object invokeAdd(Integer a, Integer b) {
    try {
      return AddInts.HANDLE.invoke(a, b);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }
}
