// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import java.lang.foreign.MemorySegment;
import jnr.ffi.Pointer;
import jnr.ffi.Runtime;
import jnr.ffi.annotations.IgnoreError;
import jnr.ffi.annotations.Variadic;
import jnr.ffi.types.int64_t;

/**
 * Variadic functions by JNR-FFI: a method for each list of types that is passed, with the number of
 * arguments before the ellipsis, or one of variable arity, for which JNR describes the call anew
 * each time. Neither is generated code, as JNR's other functions are: both go through an invoker
 * that takes boxes.
 */
public final class JnrVarargs {

  private static final Prototypes C = JnrNative.load(Prototypes.class);
  private static final Runtime RUNTIME = Runtime.getRuntime(C);

  private JnrVarargs() {}

  /** The functions, as they are named in C. */
  @IgnoreError
  public interface Prototypes {
    @Variadic(fixedCount = 3)
    int tg_format(Pointer out, @int64_t long n, Pointer format, int a);

    @Variadic(fixedCount = 3)
    int tg_format(Pointer out, @int64_t long n, Pointer format, int a, int b, int c, int d, int e);

    int tg_format(Pointer out, @int64_t long n, Pointer format, Object... values);
  }

  /**
   * Has C format a value.
   *
   * @param out where the string goes, off the heap
   * @param format as of printf, off the heap, a string of C
   * @return how many bytes the string has, if out has room for it
   */
  public static int format(MemorySegment out, MemorySegment format, int a) {
    return C.tg_format(wrap(out), out.byteSize(), wrap(format), a);
  }

  /** The same of five values. */
  public static int format(
      MemorySegment out, MemorySegment format, int a, int b, int c, int d, int e) {
    return C.tg_format(wrap(out), out.byteSize(), wrap(format), a, b, c, d, e);
  }

  /** The same of as many values of any type as there are. */
  public static int formatAny(MemorySegment out, MemorySegment format, Object... values) {
    return C.tg_format(wrap(out), out.byteSize(), wrap(format), values);
  }

  private static Pointer wrap(MemorySegment segment) {
    return Pointer.wrap(RUNTIME, segment.address());
  }
}
