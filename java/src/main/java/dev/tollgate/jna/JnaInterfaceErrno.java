// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Library;
import com.sun.jna.Native;

/** errno by JNA's interface mapping, which saves it for the thread after every call. */
public final class JnaInterfaceErrno {

  private static final Prototypes C =
      Native.load(JnaNative.library().getFile().getPath(), Prototypes.class);

  private JnaInterfaceErrno() {}

  /** The function, as it is named in C. */
  interface Prototypes extends Library {
    int tg_fail(int error);
  }

  /** Calls C, which fails, and returns errno. */
  public static int fail(int error) {
    return C.tg_fail(error) < 0 ? Native.getLastError() : 0;
  }

  /** The same call without reading errno, which is saved nevertheless. */
  public static int failUnread(int error) {
    return C.tg_fail(error);
  }
}
