// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/**
 * errno by FFM: {@code captureCallState} saves it before anything of the JVM can change it, into a
 * segment that the caller brings. That may be kept, one for each thread that calls at the same
 * time; be a variable of the thread, for code that any thread runs; or be allocated for the call.
 */
public final class FfmErrno {

  private static final FunctionDescriptor FAIL_TYPE = FunctionDescriptor.of(JAVA_INT, JAVA_INT);

  /** What a segment for errno must have room for. */
  public static final StructLayout STATE = Linker.Option.captureStateLayout();

  private static final VarHandle ERRNO =
      STATE.varHandle(PathElement.groupElement("errno")).withInvokeExactBehavior();
  private static final MethodHandle FAIL =
      FfmLibrary.link("tg_fail", FAIL_TYPE, Linker.Option.captureCallState("errno"));
  private static final MethodHandle FAIL_UNREAD = FfmLibrary.link("tg_fail", FAIL_TYPE);
  private static final ThreadLocal<MemorySegment> STATE_OF_THREAD =
      ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(STATE));

  private FfmErrno() {}

  /** Calls C, which fails, and returns errno: from a segment of the thread. */
  public static int fail(int error) {
    return fail(error, STATE_OF_THREAD.get());
  }

  /** The same from a segment that lives as long as the call. */
  public static int failAllocating(int error) {
    try (Arena arena = Arena.ofConfined()) {
      return fail(error, arena.allocate(STATE));
    }
  }

  /**
   * The same from a segment that is kept.
   *
   * @param state of {@link #STATE}
   */
  public static int fail(int error, MemorySegment state) {
    try {
      return (int) FAIL.invokeExact(state, error) < 0 ? (int) ERRNO.get(state, 0L) : 0;
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** The same call without errno, which is lost. */
  public static int failUnread(int error) {
    try {
      return (int) FAIL_UNREAD.invokeExact(error);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }
}
