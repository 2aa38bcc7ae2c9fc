// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import jnr.ffi.Memory;
import jnr.ffi.Pointer;
import jnr.ffi.annotations.Encoding;
import jnr.ffi.annotations.IgnoreError;
import jnr.ffi.annotations.In;
import jnr.ffi.types.int64_t;

/**
 * Strings by JNR-FFI, as UTF-8. JNR encodes and decodes with {@code CharsetEncoder} and {@code
 * CharsetDecoder}, which take longer than {@code String.getBytes}. {@code ByBytes} makes the array
 * of bytes itself; {@code length} with a pointer puts it into memory that is reused, and {@code
 * ByPutString} has JNR encode into it. A NUL inside a string ends it for C.
 */
public final class JnrStrings {

  private static final Prototypes C = JnrNative.load(Prototypes.class);
  private static final jnr.ffi.Runtime RUNTIME = jnr.ffi.Runtime.getRuntime(C);

  private JnrStrings() {}

  /** The functions, as they are named in C. */
  @IgnoreError
  @Encoding("UTF-8")
  public interface Prototypes {
    @int64_t
    long tg_string_length(String s);

    @int64_t
    long tg_string_length(@In byte[] s);

    @int64_t
    long tg_string_length(Pointer s);

    @int64_t
    long tg_string_lengths(String a, String b, String c, String d);

    @int64_t
    long tg_string_lengths(Pointer a, Pointer b, Pointer c, Pointer d);

    String tg_echo(Pointer s);
  }

  /** To C. */
  public static long length(String s) {
    return C.tg_string_length(s);
  }

  /** To C: in an array of bytes, which JNR copies. */
  public static long lengthByBytes(String s) {
    byte[] utf8 = s.getBytes(UTF_8);
    return C.tg_string_length(Arrays.copyOf(utf8, utf8.length + 1));
  }

  /**
   * To C: in memory that is reused.
   *
   * @param reused large enough for the bytes and a 0
   */
  public static long length(String s, Pointer reused) {
    put(s, reused);
    return C.tg_string_length(reused);
  }

  /**
   * To C: encoded by JNR into memory that is reused.
   *
   * @param reused large enough for the bytes and a 0; what is too long is cut off
   */
  public static long lengthByPutString(String s, Pointer reused) {
    reused.putString(0, s, (int) reused.size() - 1, UTF_8);
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
  public static long lengths(String a, String b, String c, String d, Pointer[] reused) {
    put(a, reused[0]);
    put(b, reused[1]);
    put(c, reused[2]);
    put(d, reused[3]);
    return C.tg_string_lengths(reused[0], reused[1], reused[2], reused[3]);
  }

  /** From C: a string that C owns. */
  public static String read(MemorySegment s) {
    return C.tg_echo(Pointer.wrap(RUNTIME, s.address()));
  }

  /**
   * To C and back. What JNR encodes a {@code String} into is gone before it decodes what C returns;
   * a pointer that C gives back must be to memory of one's own.
   */
  public static String echo(String s) {
    byte[] utf8 = s.getBytes(UTF_8);
    Pointer memory = Memory.allocateDirect(RUNTIME, utf8.length + 1);
    memory.put(0, utf8, 0, utf8.length);
    memory.putByte(utf8.length, (byte) 0);
    return C.tg_echo(memory);
  }

  /**
   * To C and back, in memory that is reused.
   *
   * @param reused large enough for the bytes and a 0
   */
  public static String echo(String s, Pointer reused) {
    put(s, reused);
    return C.tg_echo(reused);
  }

  private static void put(String s, Pointer memory) {
    byte[] utf8 = s.getBytes(UTF_8);
    memory.put(0, utf8, 0, utf8.length);
    memory.putByte(utf8.length, (byte) 0);
  }
}
