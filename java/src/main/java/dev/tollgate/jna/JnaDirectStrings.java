// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.lang.foreign.MemorySegment;

/**
 * Strings by JNA's direct mapping, which encodes and decodes them as the options of the library
 * say: here as UTF-8. A NUL inside a string ends it for C.
 */
public final class JnaDirectStrings {

  static {
    Native.register(JnaDirectStrings.class, JnaNative.library());
  }

  private JnaDirectStrings() {}

  /** To C. */
  public static long length(String s) {
    return tg_string_length(s);
  }

  /** From C: a string that C owns. */
  public static String read(MemorySegment s) {
    return tg_echo(new Pointer(s.address()));
  }

  /** To C and back. */
  public static String echo(String s) {
    return tg_echo(s);
  }

  private static native long tg_string_length(String s);

  private static native String tg_echo(String s);

  private static native String tg_echo(Pointer s);
}
