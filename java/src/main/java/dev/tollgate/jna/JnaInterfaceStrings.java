// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.lang.foreign.MemorySegment;

/** Strings by JNA's interface mapping; the encoding is as in {@link JnaDirectStrings}. */
public final class JnaInterfaceStrings {

  private static final Prototypes C =
      Native.load(
          JnaNative.library().getFile().getPath(), Prototypes.class, JnaNative.STRINGS_AS_UTF_8);

  private static final String ENCODING = "UTF-8";

  private JnaInterfaceStrings() {}

  /** The functions, as they are named in C. */
  interface Prototypes extends Library {
    long tg_string_length(String s);

    long tg_string_length(byte[] s);

    long tg_string_length(Pointer s);

    long tg_string_lengths(String a, String b, String c, String d);

    long tg_string_lengths(Pointer a, Pointer b, Pointer c, Pointer d);

    String tg_echo(String s);

    String tg_echo(Pointer s);
  }

  /** To C. */
  public static long length(String s) {
    return C.tg_string_length(s);
  }

  /** To C: in an array of bytes, which JNA copies to C and back. */
  public static long lengthByBytes(String s) {
    return C.tg_string_length(Native.toByteArray(s, UTF_8));
  }

  /**
   * To C: in memory that is reused.
   *
   * @param reused large enough for the bytes and a 0
   */
  public static long length(String s, Memory reused) {
    reused.setString(0, s, ENCODING);
    return C.tg_string_length(reused);
  }

  /** Four strings to C. */
  public static long lengths(String a, String b, String c, String d) {
    return C.tg_string_lengths(a, b, c, d);
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
    return C.tg_string_lengths(reused[0], reused[1], reused[2], reused[3]);
  }

  /** From C: a string that C owns. */
  public static String read(MemorySegment s) {
    return C.tg_echo(new Pointer(s.address()));
  }

  /** To C and back. */
  public static String echo(String s) {
    return C.tg_echo(s);
  }

  /**
   * To C and back, in memory that is reused.
   *
   * @param reused large enough for the bytes and a 0
   */
  public static String echo(String s, Memory reused) {
    reused.setString(0, s, ENCODING);
    return C.tg_echo(reused);
  }
}
