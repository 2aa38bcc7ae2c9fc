// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Const;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * Strings by JavaCPP, whose glue calls {@code String.getBytes} and the constructor of {@code
 * String}, with Java's default charset: UTF-8, unless a user asked for another. {@code ByBytes}
 * encodes and decodes in Java, and {@code putString} does so in memory that is reused. A NUL inside
 * a string ends it for C.
 */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
@NoException
public final class JavaCppStrings {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private JavaCppStrings() {}

  /** To C. */
  public static long length(String s) {
    return tg_string_length(s);
  }

  /** To C: in an array of bytes, which the glue copies. */
  public static long lengthByBytes(String s) {
    byte[] utf8 = s.getBytes(UTF_8);
    return tg_string_length(Arrays.copyOf(utf8, utf8.length + 1));
  }

  /**
   * To C: in memory that is reused.
   *
   * @param reused large enough for the bytes and a 0
   */
  public static long length(String s, BytePointer reused) {
    return tg_string_length(reused.putString(s, UTF_8));
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
  public static long lengths(String a, String b, String c, String d, BytePointer[] reused) {
    return tg_string_lengths(
        reused[0].putString(a, UTF_8),
        reused[1].putString(b, UTF_8),
        reused[2].putString(c, UTF_8),
        reused[3].putString(d, UTF_8));
  }

  /** From C: a string that C owns. */
  public static String read(MemorySegment s) {
    return tg_echo(new SegmentPointer(s));
  }

  /** From C: a string that C owns, as a pointer. */
  public static String readByBytes(MemorySegment s) {
    return pointer(new SegmentPointer(s)).getString(UTF_8);
  }

  /** To C and back. */
  public static String echo(String s) {
    return tg_echo(s);
  }

  /** To C and back. The glue makes the string before it drops its copy of the array. */
  public static String echoByBytes(String s) {
    byte[] utf8 = s.getBytes(UTF_8);
    return tg_echo(Arrays.copyOf(utf8, utf8.length + 1));
  }

  /**
   * To C and back, in memory that is reused.
   *
   * @param reused large enough for the bytes and a 0
   */
  public static String echo(String s, BytePointer reused) {
    return tg_echo(reused.putString(s, UTF_8));
  }

  private static native @Cast("int64_t") long tg_string_length(String s);

  private static native @Cast("int64_t") long tg_string_length(@Cast("const char*") byte[] s);

  private static native @Cast("int64_t") long tg_string_length(@Cast("const char*") BytePointer s);

  private static native @Cast("int64_t") long tg_string_lengths(
      String a, String b, String c, String d);

  private static native @Cast("int64_t") long tg_string_lengths(
      @Cast("const char*") BytePointer a,
      @Cast("const char*") BytePointer b,
      @Cast("const char*") BytePointer c,
      @Cast("const char*") BytePointer d);

  private static native String tg_echo(String s);

  private static native String tg_echo(@Cast("const char*") byte[] s);

  private static native String tg_echo(@Cast("const char*") Pointer s);

  @Name("tg_echo")
  private static native @Const BytePointer pointer(@Cast("const char*") Pointer s);
}
