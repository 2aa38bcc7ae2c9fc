// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;

/**
 * A call that blocks, by FFM. It must not be critical: no safepoint could finish while it waits,
 * and so no other thread get past its next one. A virtual thread keeps its carrier while it is in
 * C.
 */
public final class FfmBlocking {

  private static final MethodHandle BLOCK =
      FfmLibrary.link("tg_block", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

  private FfmBlocking() {}

  /** Blocks in C, and returns how many calls were inside when this one came in. */
  public static int block(int milliseconds) {
    try {
      return (int) BLOCK.invokeExact(milliseconds);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }
}
