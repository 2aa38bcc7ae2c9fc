// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Function;

/**
 * The same two calls by {@code Function}, for which nothing is declared: arguments and result are
 * described by their Java types at every call.
 */
public final class JnaCalls {

  private static final Function EMPTY = JnaNative.library().getFunction("tg_empty");
  private static final Function ADD_INTS = JnaNative.library().getFunction("tg_add_ints");
  private static final Object[] NO_ARGUMENTS = {};

  private JnaCalls() {}

  public static void tg_empty() {
    EMPTY.invokeVoid(NO_ARGUMENTS);
  }

  public static int tg_add_ints(int a, int b) {
    return ADD_INTS.invokeInt(new Object[] {a, b});
  }
}
