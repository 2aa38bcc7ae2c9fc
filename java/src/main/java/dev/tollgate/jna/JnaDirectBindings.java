// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Native;

/**
 * The two calls that cost only the call, by JNA's direct mapping: native methods that {@code
 * Native.register} binds to the functions of their names, each with its call prepared once.
 */
public final class JnaDirectBindings {

  static {
    Native.register(JnaDirectBindings.class, JnaNative.library());
  }

  private JnaDirectBindings() {}

  public static native void tg_empty();

  public static native int tg_add_ints(int a, int b);
}
