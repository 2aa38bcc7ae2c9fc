// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/**
 * The two calls that cost only the call, with {@link Linker.Option#critical critical(true)}, as
 * {@link FfmCriticalKernels} makes them. {@link FfmBindings} has them without, and {@link FfmCalls}
 * in the other ways.
 */
public final class FfmCriticalBindings {

  private static final MethodHandle EMPTY =
      FfmLibrary.link("tg_empty", FfmBindings.EMPTY_TYPE, Linker.Option.critical(true));
  private static final MethodHandle ADD_INTS =
      FfmLibrary.link("tg_add_ints", FfmBindings.ADD_INTS_TYPE, Linker.Option.critical(true));

  private FfmCriticalBindings() {}

  public static void tg_empty() {
    try {
      EMPTY.invokeExact();
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  public static int tg_add_ints(int a, int b) {
    try {
      return (int) ADD_INTS.invokeExact(a, b);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }
}
