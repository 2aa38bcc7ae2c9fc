// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import jnr.ffi.annotations.IgnoreError;

/** A call that blocks, by JNR-FFI. A virtual thread keeps its carrier while it is in C. */
public final class JnrBlocking {

  private static final Prototypes C = JnrNative.load(Prototypes.class);

  private JnrBlocking() {}

  /** The function, as it is named in C. */
  @IgnoreError
  public interface Prototypes {
    int tg_block(int milliseconds);
  }

  /** Blocks in C, and returns how many calls were inside when this one came in. */
  public static int block(int milliseconds) {
    return C.tg_block(milliseconds);
  }
}
