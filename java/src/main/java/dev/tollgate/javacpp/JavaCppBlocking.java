// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.natives.NativeLibrary;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/** A call that blocks, by JavaCPP. A virtual thread keeps its carrier while it is in C. */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
@NoException
public final class JavaCppBlocking {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private JavaCppBlocking() {}

  /** Blocks in C, and returns how many calls were inside when this one came in. */
  public static int block(int milliseconds) {
    return tg_block(milliseconds);
  }

  private static native int tg_block(int milliseconds);
}
