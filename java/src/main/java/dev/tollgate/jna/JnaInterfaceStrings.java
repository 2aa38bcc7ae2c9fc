// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.lang.foreign.MemorySegment;

/** Strings by JNA's interface mapping; the encoding is as in {@link JnaDirectStrings}. */
public final class JnaInterfaceStrings {

  private static final Prototypes C =
      Native.load(
          JnaNative.library().getFile().getPath(), Prototypes.class, JnaNative.STRINGS_AS_UTF_8);

  private JnaInterfaceStrings() {}

  /** The functions, as they are named in C. */
  interface Prototypes extends Library {
    long tg_string_length(String s);

    String tg_echo(String s);

    String tg_echo(Pointer s);
  }

  /** To C. */
  public static long length(String s) {
    return C.tg_string_length(s);
  }

  /** From C: a string that C owns. */
  public static String read(MemorySegment s) {
    return C.tg_echo(new Pointer(s.address()));
  }

  /** To C and back. */
  public static String echo(String s) {
    return C.tg_echo(s);
  }
}
