// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Library;
import com.sun.jna.Native;

/**
 * A call that blocks, by JNA's interface mapping. A virtual thread keeps its carrier while it is in
 * C. {@code Native.synchronizedLibrary}, for C that only one thread may call, would let in one at a
 * time.
 */
public final class JnaInterfaceBlocking {

  private static final Prototypes C =
      Native.load(JnaNative.library().getFile().getPath(), Prototypes.class);

  private JnaInterfaceBlocking() {}

  /** The function, as it is named in C. */
  interface Prototypes extends Library {
    int tg_block(int milliseconds);
  }

  /** Blocks in C, and returns how many calls were inside when this one came in. */
  public static int block(int milliseconds) {
    return C.tg_block(milliseconds);
  }
}
