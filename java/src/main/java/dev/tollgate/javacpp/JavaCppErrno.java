// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.natives.NativeLibrary;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * errno by JavaCPP, which has nothing for it: a function in a header of one's own ({@code
 * native/javacpp/tollgate_errno.h}) reads it where the glue calls C.
 */
@Platform(include = "tollgate_errno.h", link = "tollgate", library = "jnitollgate")
@NoException
public final class JavaCppErrno {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private JavaCppErrno() {}

  /** Calls C, which fails, and returns errno. */
  public static int fail(int error) {
    return tg_fail_and_read_errno(error);
  }

  /** The same call without errno, which is lost. */
  public static int failUnread(int error) {
    return tg_fail(error);
  }

  private static native int tg_fail_and_read_errno(int error);

  private static native int tg_fail(int error);
}
