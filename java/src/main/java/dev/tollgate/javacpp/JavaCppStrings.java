// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.MemorySegment;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * Strings by JavaCPP, whose glue calls {@code String.getBytes} and the constructor of {@code
 * String}, with Java's default charset: UTF-8, unless a user asked for another. A NUL inside a
 * string ends it for C.
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

  /** From C: a string that C owns. */
  public static String read(MemorySegment s) {
    return tg_echo(new SegmentPointer(s));
  }

  /** To C and back. */
  public static String echo(String s) {
    return tg_echo(s);
  }

  private static native @Cast("int64_t") long tg_string_length(String s);

  private static native String tg_echo(String s);

  private static native String tg_echo(@Cast("const char*") Pointer s);
}
