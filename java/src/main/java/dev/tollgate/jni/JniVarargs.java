// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.MemorySegment;

/**
 * Variadic functions by JNI ({@code native/jni/varargs.c}): the glue has a function for each list
 * of types that is passed. C has no way to call with a list that is known only at run time, short
 * of libffi or of a function that takes a {@code va_list}, which C alone can make.
 */
public final class JniVarargs {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private JniVarargs() {}

  /**
   * Has C format a value.
   *
   * @param out where the string goes, off the heap
   * @param format as of printf, off the heap, a string of C
   * @return how many bytes the string has, if out has room for it
   */
  public static int format(MemorySegment out, MemorySegment format, int a) {
    return tg_format(out.address(), out.byteSize(), format.address(), a);
  }

  /** The same of five values. */
  public static int format(
      MemorySegment out, MemorySegment format, int a, int b, int c, int d, int e) {
    return tg_format(out.address(), out.byteSize(), format.address(), a, b, c, d, e);
  }

  private static native int tg_format(long out, long n, long format, int a);

  private static native int tg_format(
      long out, long n, long format, int a, int b, int c, int d, int e);
}
