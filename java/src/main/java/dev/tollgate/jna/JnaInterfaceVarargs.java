// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.lang.foreign.MemorySegment;

/**
 * Variadic functions by JNA's interface mapping: a Java method of variable arity, of any types. JNA
 * passes a null behind them, which some functions of C ask for.
 *
 * <p>Direct mapping has no such thing, and {@code Native.register} refuses the method. One of a
 * fixed number of arguments would pass them as if there were no ellipsis, which is right by chance
 * (x86-64) and wrong elsewhere (Apple's arm64).
 */
public final class JnaInterfaceVarargs {

  private static final Prototypes C =
      Native.load(JnaNative.library().getFile().getPath(), Prototypes.class);

  private JnaInterfaceVarargs() {}

  /** The functions, as they are named in C. */
  interface Prototypes extends Library {
    int tg_format(Pointer out, long n, Pointer format, Object... values);
  }

  /**
   * Has C format a value.
   *
   * @param out where the string goes, off the heap
   * @param format as of printf, off the heap, a string of C
   * @return how many bytes the string has, if out has room for it
   */
  public static int format(MemorySegment out, MemorySegment format, int a) {
    return C.tg_format(
        new Pointer(out.address()), out.byteSize(), new Pointer(format.address()), a);
  }

  /** The same of five values. */
  public static int format(
      MemorySegment out, MemorySegment format, int a, int b, int c, int d, int e) {
    return C.tg_format(
        new Pointer(out.address()), out.byteSize(), new Pointer(format.address()), a, b, c, d, e);
  }
}
