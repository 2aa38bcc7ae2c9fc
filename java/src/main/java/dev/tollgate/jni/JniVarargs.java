// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import dev.tollgate.natives.NativeLibrary;

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
   * @param out the address of n bytes off the heap, where the string goes
   * @param format as of printf, the address of a string of C
   * @return how many bytes the string has, if out has room for it
   */
  public static native int format(long out, long n, long format, int a);

  /** The same of five values. */
  public static native int format(long out, long n, long format, int a, int b, int c, int d, int e);

  /**
   * The same with strings: at most 79 bytes come back. The format is modified UTF-8 for C, and what
   * C writes must be, which differ from UTF-8 for NUL and beyond the Basic Multilingual Plane only.
   */
  public static native String formatString(String format, int a);

  /** The same of five values. */
  public static native String formatString(String format, int a, int b, int c, int d, int e);
}
