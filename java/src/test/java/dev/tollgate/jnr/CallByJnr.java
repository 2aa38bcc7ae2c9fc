// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import dev.tollgate.natives.NativeLibraryException;
import java.util.Locale;

/**
 * Calls C by JNR-FFI and prints 3, or the message of the exception. With an argument, that is made
 * the default locale first.
 */
final class CallByJnr {

  private CallByJnr() {}

  public static void main(String[] args) {
    if (args.length > 0) {
      Locale.setDefault(Locale.forLanguageTag(args[0]));
    }
    try {
      System.out.println(Integer.toString(JnrBindings.LIBRARY.tg_add_ints(1, 2)));
    } catch (ExceptionInInitializerError e) {
      if (!(e.getCause() instanceof NativeLibraryException cause)) {
        throw e;
      }
      System.out.println(cause.getMessage());
    }
  }
}
