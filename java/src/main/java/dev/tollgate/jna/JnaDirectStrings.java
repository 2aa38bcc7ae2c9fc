// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.lang.foreign.MemorySegment;

/**
 * Strings by JNA's direct mapping, which encodes and decodes them as the options of the library
 * say: here as UTF-8. {@code ByBytes} makes the array of bytes itself, and {@code setString}
 * encodes into memory that is reused. A NUL inside a string ends it for C.
 */
public final class JnaDirectStrings {

  static {
    Native.register(JnaDirectStrings.class, JnaNative.library());
  }

  private static final String ENCODING = "UTF-8";

  private JnaDirectStrings() {}

  /** To C. */
  public static long length(String s) {
    return tg_string_length(s);
  }

  /** To C: in an array of bytes, which JNA copies to C and back. */
  public static long lengthByBytes(String s) {
    return tg_string_length(Native.toByteArray(s, UTF_8));
  }

  /**
   * To C: in memory that is reused.
   *
   * @param reused large enough for the bytes and a 0
   */
  public static long length(String s, Memory reused) {
    reused.setString(0, s, ENCODING);
    return tg_string_length(reused);
  }

  /** Four strings to C. */
  public static long lengths(String a, String b, String c, String d) {
    return tg_string_lengths(a, b, c, d);
  }

  /**
   * Four strings to C, in memory that is reused.
   *
   * @param reused for each string
   */
  public static long lengths(String a, String b, String c, String d, Memory[] reused) {
    reused[0].setString(0, a, ENCODING);
    reused[1].setString(0, b, ENCODING);
    reused[2].setString(0, c, ENCODING);
    reused[3].setString(0, d, ENCODING);
    return tg_string_lengths(reused[0], reused[1], reused[2], reused[3]);
  }

  /** From C: a string that C owns. */
  public static String read(MemorySegment s) {
    return tg_echo(new Pointer(s.address()));
  }

  /** To C and back. */
  public static String echo(String s) {
    return tg_echo(s);
  }

  /**
   * To C and back, in memory that is reused.
   *
   * @param reused large enough for the bytes and a 0
   */
  public static String echo(String s, Memory reused) {
    reused.setString(0, s, ENCODING);
    return tg_echo(reused);
  }

  private static native long tg_string_length(String s);

  private static native long tg_string_length(byte[] s);

  private static native long tg_string_length(Pointer s);

  private static native long tg_string_lengths(String a, String b, String c, String d);

  private static native long tg_string_lengths(Pointer a, Pointer b, Pointer c, Pointer d);

  private static native String tg_echo(String s);

  private static native String tg_echo(Pointer s);
}
