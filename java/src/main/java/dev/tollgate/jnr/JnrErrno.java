// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import jnr.ffi.LastError;
import jnr.ffi.Runtime;
import jnr.ffi.annotations.IgnoreError;
import jnr.ffi.annotations.SaveError;

/** errno by JNR-FFI: {@code @SaveError}, which is the default, saves it for the thread. */
public final class JnrErrno {

  private static final Saving SAVING = JnrNative.load(Saving.class);
  private static final Ignoring IGNORING = JnrNative.load(Ignoring.class);
  private static final Runtime RUNTIME = Runtime.getRuntime(SAVING);

  private JnrErrno() {}

  /** The function, as it is named in C. */
  @SaveError
  public interface Saving {
    int tg_fail(int error);
  }

  /** The same without errno. */
  @IgnoreError
  public interface Ignoring {
    int tg_fail(int error);
  }

  /** Calls C, which fails, and returns errno. */
  public static int fail(int error) {
    return SAVING.tg_fail(error) < 0 ? LastError.getLastError(RUNTIME) : 0;
  }

  /** The same call without errno, which is lost. */
  public static int failUnread(int error) {
    return IGNORING.tg_fail(error);
  }
}
