// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import static java.nio.charset.StandardCharsets.UTF_8;

import jnr.ffi.Pointer;
import jnr.ffi.annotations.Encoding;
import jnr.ffi.annotations.IgnoreError;
import jnr.ffi.annotations.Out;
import jnr.ffi.annotations.Variadic;
import jnr.ffi.types.int64_t;

/**
 * Variadic functions by JNR-FFI: a method for each list of types that is passed, with the number of
 * arguments before the ellipsis, or one of variable arity, for which JNR describes the call anew
 * each time. Neither is generated code, as JNR's other functions are: both go through an invoker
 * that takes boxes.
 */
public final class JnrVarargs {

  private static final int ROOM = 80;

  private static final Prototypes C = JnrNative.load(Prototypes.class);

  private JnrVarargs() {}

  /** The functions, as they are named in C. */
  @IgnoreError
  @Encoding("UTF-8")
  public interface Prototypes {
    @Variadic(fixedCount = 3)
    int tg_format(Pointer out, @int64_t long n, Pointer format, int a);

    @Variadic(fixedCount = 3)
    int tg_format(Pointer out, @int64_t long n, Pointer format, int a, int b, int c, int d, int e);

    int tg_format(Pointer out, @int64_t long n, Pointer format, Object... values);

    @Variadic(fixedCount = 3)
    int tg_format(@Out byte[] out, @int64_t long n, String format, int a);

    @Variadic(fixedCount = 3)
    int tg_format(
        @Out byte[] out, @int64_t long n, String format, int a, int b, int c, int d, int e);
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

  /** The same of as many values of any type as there are. */
  public static int formatAny(Pointer out, long n, Pointer format, Object... values) {
    return C.tg_format(out, n, format, values);
  }

  /** The same with strings and an array, which JNR copies: at most 79 bytes come back. */
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
