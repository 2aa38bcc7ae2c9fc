// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import dev.tollgate.ffm.FfmCallbacks;
import java.lang.foreign.Arena;

/** Has C call an unchecked callback of FFM that throws, which ends the JVM. */
final class ThrowToC {

  static final String CAUGHT = "caught in Java";

  private ThrowToC() {}

  public static void main(String[] args) {
    try {
      FfmCallbacks.callBack(1, FfmCallbacks.uncheckedCallback(a -> a / (a - 1), Arena.global()), 1);
    } catch (RuntimeException e) {
      System.out.println(CAUGHT);
    }
  }
}
