// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import static java.lang.ref.Reference.reachabilityFence;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;

/**
 * Strings by JNI ({@code native/jni/strings.c}): as arrays of UTF-8 bytes; in a direct buffer that
 * is reused; as modified UTF-8, which JNI converts; and as UTF-16, which the glue converts. A NUL
 * inside a string ends it for C.
 *
 * <p>Modified UTF-8 is not what C expects: a NUL is two bytes that are not 0, and a character
 * beyond the Basic Multilingual Plane, such as an emoji, six instead of four. So {@code ByUtfChars}
 * and {@code ByUtfRegion} are right only for strings without such characters.
 */
public final class JniStrings {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private JniStrings() {}

  /** A direct buffer that C reads. It keeps its address, because asking for it is a call of JNI. */
  public static final class Buffer {

    private final ByteBuffer bytes;
    private final long address;

    /** Of so many bytes. */
    public Buffer(int capacity) {
      bytes = ByteBuffer.allocateDirect(capacity);
      address = address(bytes);
    }
  }

  /** To C: in an array of bytes, which the glue copies. */
  public static long length(String s) {
    byte[] utf8 = s.getBytes(UTF_8);
    return tg_string_length(utf8, utf8.length);
  }

  /** To C: in memory that JNI allocates. Not for a NUL, nor for what an emoji is. */
  public static long lengthByUtfChars(String s) {
    return string_length_by_utf_chars(s);
  }

  /** To C: in memory of the glue's. Not for a NUL, nor for what an emoji is. */
  public static long lengthByUtfRegion(String s) {
    return string_length_by_utf_region(s, s.length());
  }

  /** To C: as UTF-16, which the glue encodes. */
  public static long lengthByUtf16(String s) {
    return string_length_by_utf16(s, s.length());
  }

  /**
   * To C: in memory that is reused.
   *
   * @param reused large enough for the bytes and a 0
   */
  public static long length(String s, Buffer reused) {
    try {
      reused.bytes.clear().put(s.getBytes(UTF_8)).put((byte) 0);
      return tg_string_length(reused.address);
    } finally {
      reachabilityFence(reused);
    }
  }

  /** Four strings to C. */
  public static long lengths(String a, String b, String c, String d) {
    byte[] ofA = a.getBytes(UTF_8);
    byte[] ofB = b.getBytes(UTF_8);
    byte[] ofC = c.getBytes(UTF_8);
    byte[] ofD = d.getBytes(UTF_8);
    return tg_string_lengths(ofA, ofA.length, ofB, ofB.length, ofC, ofC.length, ofD, ofD.length);
  }

  /** Four strings to C. Not for a NUL, nor for what an emoji is. */
  public static long lengthsByUtfRegion(String a, String b, String c, String d) {
    return string_lengths_by_utf_region(a, a.length(), b, b.length(), c, c.length(), d, d.length());
  }

  /**
   * Four strings to C, one behind the other in memory that is reused.
   *
   * @param reused large enough for the bytes of all, and four times a 0
   */
  public static long lengths(String a, String b, String c, String d, Buffer reused) {
    try {
      ByteBuffer bytes = reused.bytes;
      long ofA = reused.address;
      long ofB = ofA + bytes.clear().put(a.getBytes(UTF_8)).put((byte) 0).position();
      long ofC = ofA + bytes.put(b.getBytes(UTF_8)).put((byte) 0).position();
      long ofD = ofA + bytes.put(c.getBytes(UTF_8)).put((byte) 0).position();
      bytes.put(d.getBytes(UTF_8)).put((byte) 0);
      return tg_string_lengths(ofA, ofB, ofC, ofD);
    } finally {
      reachabilityFence(reused);
    }
  }

  /** From C: a string that C owns. */
  public static String read(MemorySegment s) {
    return new String(tg_echo(s.address()), UTF_8);
  }

  /** From C: a string that C owns. Not for what an emoji is. */
  public static String readByUtfChars(MemorySegment s) {
    return echo_by_utf_chars(s.address());
  }

  /** From C: a string that C owns, which the glue decodes. */
  public static String readByUtf16(MemorySegment s) {
    return echo_by_utf16(s.address());
  }

  /** To C and back. */
  public static String echo(String s) {
    byte[] utf8 = s.getBytes(UTF_8);
    return new String(tg_echo(utf8, utf8.length), UTF_8);
  }

  /** To C and back. Not for a NUL, nor for what an emoji is. */
  public static String echoByUtfChars(String s) {
    return echo_by_utf_chars(s);
  }

  /** To C and back. Not for a NUL, nor for what an emoji is. */
  public static String echoByUtfRegion(String s) {
    return echo_by_utf_region(s, s.length());
  }

  /** To C and back, as UTF-16 that the glue encodes and decodes. */
  public static String echoByUtf16(String s) {
    return echo_by_utf16(s, s.length());
  }

  /**
   * To C and back, in memory that is reused.
   *
   * @param reused large enough for the bytes and a 0
   */
  public static String echo(String s, Buffer reused) {
    try {
      reused.bytes.clear().put(s.getBytes(UTF_8)).put((byte) 0);
      return new String(tg_echo(reused.address), UTF_8);
    } finally {
      reachabilityFence(reused);
    }
  }

  private static native long address(ByteBuffer buffer);

  private static native long tg_string_length(byte[] utf8, int n);

  private static native long tg_string_length(long s);

  private static native long string_length_by_utf_chars(String s);

  private static native long string_length_by_utf_region(String s, int n);

  private static native long string_length_by_utf16(String s, int n);

  private static native long tg_string_lengths(
      byte[] a, int ofA, byte[] b, int ofB, byte[] c, int ofC, byte[] d, int ofD);

  private static native long tg_string_lengths(long a, long b, long c, long d);

  private static native long string_lengths_by_utf_region(
      String a, int ofA, String b, int ofB, String c, int ofC, String d, int ofD);

  private static native byte[] tg_echo(byte[] utf8, int n);

  private static native byte[] tg_echo(long s);

  private static native String echo_by_utf_chars(String s);

  private static native String echo_by_utf_chars(long s);

  private static native String echo_by_utf_region(String s, int n);

  private static native String echo_by_utf16(String s, int n);

  private static native String echo_by_utf16(long s);
}
