// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import dev.tollgate.natives.NativeLibrary;

/** errno by JNI ({@code native/jni/errno.c}): the glue reads it, and returns it. */
public final class JniErrno {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private JniErrno() {}

  /** Calls C, which fails, and returns errno. */
  public static native int fail(int error);

  /** The same call without errno, which is lost. */
  public static native int failUnread(int error);
}
