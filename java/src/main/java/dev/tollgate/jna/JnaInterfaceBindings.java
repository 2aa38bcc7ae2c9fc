// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Library;
import com.sun.jna.Native;

/**
 * The two calls that cost only the call, by JNA's interface mapping: {@code Native.load} makes a
 * proxy that looks up the function, boxes the arguments and prepares the call each time.
 */
public interface JnaInterfaceBindings extends Library {

  JnaInterfaceBindings LIBRARY =
      Native.load(JnaNative.library().getFile().getPath(), JnaInterfaceBindings.class);

  void tg_empty();

  int tg_add_ints(int a, int b);
}
