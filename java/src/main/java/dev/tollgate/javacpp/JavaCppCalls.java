// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.natives.NativeLibrary;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * The same two calls without {@code @NoException}: the glue catches what C++ throws and throws it
 * on as a Java exception. {@link JavaCppBindings}, for C, leaves that out.
 */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
public final class JavaCppCalls {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private JavaCppCalls() {}

  public static native void tg_empty();

  public static native int tg_add_ints(int a, int b);
}
