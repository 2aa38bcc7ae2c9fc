// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import dev.tollgate.natives.NativeLibrary;

/**
 * A call that blocks, by JNI ({@code native/jni/blocking.c}). A virtual thread keeps its carrier
 * while it is in C.
 */
public final class JniBlocking {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private JniBlocking() {}

  /** Blocks in C, and returns how many calls were inside when this one came in. */
  public static native int block(int milliseconds);
}
