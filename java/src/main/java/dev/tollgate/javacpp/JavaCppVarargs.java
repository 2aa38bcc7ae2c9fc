// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.natives.NativeLibrary;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * Variadic functions by JavaCPP: a native method for each list of types that is passed; the C++
 * compiler sees the ellipsis in the header, and passes and promotes the arguments as it asks for.
 */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
@NoException
public final class JavaCppVarargs {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private static final int ROOM = 80;

  private JavaCppVarargs() {}

  /**
   * Has C format a value.
   *
   * @param out where the string goes, n bytes
   * @param format as of printf, a string of C
   * @return how many bytes the string has, if out has room for it
   */
  public static int format(Pointer out, long n, Pointer format, int a) {
    return tg_format(out, n, format, a);
  }

  /** The same of five values. */
  public static int format(Pointer out, long n, Pointer format, int a, int b, int c, int d, int e) {
    return tg_format(out, n, format, a, b, c, d, e);
  }

  /** The same with strings and an array, which the glue copies: at most 79 bytes come back. */
  public static String formatString(String format, int a) {
    byte[] out = new byte[ROOM];
    int length = tg_format(out, ROOM, format, a);
    return new String(out, 0, Math.min(length, ROOM - 1), UTF_8);
  }

  /** The same of five values. */
  public static String formatString(String format, int a, int b, int c, int d, int e) {
    byte[] out = new byte[ROOM];
    int length = tg_format(out, ROOM, format, a, b, c, d, e);
    return new String(out, 0, Math.min(length, ROOM - 1), UTF_8);
  }

  private static native int tg_format(
      @Cast("char*") Pointer out,
      @Cast("int64_t") long n,
      @Cast("const char*") Pointer format,
      int a);

  private static native int tg_format(
      @Cast("char*") Pointer out,
      @Cast("int64_t") long n,
      @Cast("const char*") Pointer format,
      int a,
      int b,
      int c,
      int d,
      int e);

  private static native int tg_format(
      @Cast("char*") byte[] out, @Cast("int64_t") long n, String format, int a);

  private static native int tg_format(
      @Cast("char*") byte[] out,
      @Cast("int64_t") long n,
      String format,
      int a,
      int b,
      int c,
      int d,
      int e);
}
