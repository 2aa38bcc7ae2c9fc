// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;

/**
 * Variadic functions by JNA's interface mapping: a Java method of variable arity, of any types. JNA
 * passes a null behind them, which some functions of C ask for.
 *
 * <p>Direct mapping has no such thing, and {@code Native.register} refuses the method. One of a
 * fixed number of arguments would pass them as if there were no ellipsis, which is right by chance
 * (x86-64) and wrong elsewhere (Apple's arm64).
 */
public final class JnaInterfaceVarargs {

  private static final int ROOM = 80;

  private static final Prototypes C =
      Native.load(
          JnaNative.library().getFile().getPath(), Prototypes.class, JnaNative.STRINGS_AS_UTF_8);

  private JnaInterfaceVarargs() {}

  /** The functions, as they are named in C. */
  interface Prototypes extends Library {
    int tg_format(Pointer out, long n, Pointer format, Object... values);

    int tg_format(byte[] out, long n, String format, Object... values);
  }

  /**
   * Has C format a value.
   *
   * @param out where the string goes, n bytes
   * @param format as of printf, a string of C
   * @return how many bytes the string has, if out has room for it
   */
  public static int format(Pointer out, long n, Pointer format, int a) {
    return C.tg_format(out, n, format, a);
  }

  /** The same of five values. */
  public static int format(Pointer out, long n, Pointer format, int a, int b, int c, int d, int e) {
    return C.tg_format(out, n, format, a, b, c, d, e);
  }

  /** The same with strings and an array, which JNA copies: at most 79 bytes come back. */
  public static String formatString(String format, int a) {
    byte[] out = new byte[ROOM];
    int length = C.tg_format(out, ROOM, format, a);
    return new String(out, 0, Math.min(length, ROOM - 1), UTF_8);
  }

  /** The same of five values. */
  public static String formatString(String format, int a, int b, int c, int d, int e) {
    byte[] out = new byte[ROOM];
    int length = C.tg_format(out, ROOM, format, a, b, c, d, e);
    return new String(out, 0, Math.min(length, ROOM - 1), UTF_8);
  }
}
