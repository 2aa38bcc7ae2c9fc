// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.MemorySegment;

/**
 * Strings by JNI ({@code native/jni/strings.c}): as arrays of UTF-8 bytes, because {@code
 * GetStringUTFChars} gives "modified UTF-8", which is not what C expects. A NUL inside a string
 * ends it for C.
 */
public final class JniStrings {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private JniStrings() {}

  /** To C. */
  public static long length(String s) {
    return tg_string_length(s.getBytes(UTF_8));
  }

  /** From C: a string that C owns. */
  public static String read(MemorySegment s) {
    return new String(tg_echo(s.address()), UTF_8);
  }

  /** To C and back. */
  public static String echo(String s) {
    return new String(tg_echo(s.getBytes(UTF_8)), UTF_8);
  }

  private static native long tg_string_length(byte[] utf8);

  private static native byte[] tg_echo(byte[] utf8);

  private static native byte[] tg_echo(long address);
}
