// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Native;

/**
 * A call that blocks, by JNA's direct mapping. A virtual thread keeps its carrier while it is in C.
 */
public final class JnaDirectBlocking {

  static {
    Native.register(JnaDirectBlocking.class, JnaNative.library());
  }

  private JnaDirectBlocking() {}

  /** Blocks in C, and returns how many calls were inside when this one came in. */
  public static int block(int milliseconds) {
    return tg_block(milliseconds);
  }

  private static native int tg_block(int milliseconds);
}
