// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Native;

/** errno by JNA's direct mapping, which saves it for the thread after every call. */
public final class JnaDirectErrno {

  static {
    Native.register(JnaDirectErrno.class, JnaNative.library());
  }

  private JnaDirectErrno() {}

  /** Calls C, which fails, and returns errno. */
  public static int fail(int error) {
    return tg_fail(error) < 0 ? Native.getLastError() : 0;
  }

  /** The same call without reading errno, which is saved nevertheless. */
  public static int failUnread(int error) {
    return tg_fail(error);
  }

  private static native int tg_fail(int error);
}
