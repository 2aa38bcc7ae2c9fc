// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.MemorySegment;
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

  private JavaCppVarargs() {}

  /**
   * Has C format a value.
   *
   * @param out where the string goes, off the heap
   * @param format as of printf, off the heap, a string of C
   * @return how many bytes the string has, if out has room for it
   */
  public static int format(MemorySegment out, MemorySegment format, int a) {
    return tg_format(new SegmentPointer(out), out.byteSize(), new SegmentPointer(format), a);
  }

  /** The same of five values. */
  public static int format(
      MemorySegment out, MemorySegment format, int a, int b, int c, int d, int e) {
    return tg_format(
        new SegmentPointer(out), out.byteSize(), new SegmentPointer(format), a, b, c, d, e);
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
}
