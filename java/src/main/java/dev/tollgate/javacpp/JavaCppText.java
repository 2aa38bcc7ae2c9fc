// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import static java.lang.ref.Reference.reachabilityFence;

import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.MemorySegment;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.CriticalRegion;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * A text to C by JavaCPP, whose glue copies arrays unless {@code @CriticalRegion} hands them over
 * in place.
 */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
@NoException
public final class JavaCppText {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private JavaCppText() {}

  /** Of memory that both sides see. */
  public static double mean(MemorySegment text, int column) {
    try {
      return tg_column_mean(new SegmentPointer(text), text.byteSize(), column);
    } finally {
      reachabilityFence(text);
    }
  }

  /** Of a copy. */
  public static double meanCopied(byte[] text, int column) {
    return tg_column_mean(text, text.length, column);
  }

  /** Of the array itself. */
  public static double meanCritical(byte[] text, int column) {
    return critical(text, text.length, column);
  }

  private static native double tg_column_mean(
      @Cast("const char*") Pointer text, @Cast("int64_t") long n, @Cast("int64_t") long column);

  private static native double tg_column_mean(
      @Cast("const char*") byte[] text, @Cast("int64_t") long n, @Cast("int64_t") long column);

  @Name("tg_column_mean")
  @CriticalRegion
  private static native double critical(
      @Cast("const char*") byte[] text, @Cast("int64_t") long n, @Cast("int64_t") long column);
}
