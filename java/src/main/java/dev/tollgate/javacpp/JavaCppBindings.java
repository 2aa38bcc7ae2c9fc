// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.natives.NativeLibrary;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * The two calls that cost only the call, by JavaCPP, which generates the JNI glue from this class.
 * {@code @NoException} leaves out the C++ handler for exceptions, which C does not throw. {@link
 * JavaCppCalls} has the other way to write them.
 */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
@NoException
public final class JavaCppBindings {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private JavaCppBindings() {}

  public static native void tg_empty();

  public static native int tg_add_ints(int a, int b);
}
