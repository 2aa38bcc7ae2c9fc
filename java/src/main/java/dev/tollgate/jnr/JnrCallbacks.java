// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import static java.lang.ref.Reference.reachabilityFence;

import java.lang.foreign.MemorySegment;
import jnr.ffi.Pointer;
import jnr.ffi.Runtime;
import jnr.ffi.annotations.Delegate;
import jnr.ffi.annotations.IgnoreError;

/**
 * Callbacks by JNR-FFI: the method that {@code @Delegate} marks is a function of C. JNR makes that
 * function when it first meets the object, and keeps it as long as the object is reachable: without
 * the fences the collector may take a callback that C2 sees no further use of, while C calls it.
 */
public final class JnrCallbacks {

  private static final Prototypes C = JnrNative.load(Prototypes.class);
  private static final Runtime RUNTIME = Runtime.getRuntime(C);

  private JnrCallbacks() {}

  /** {@code tg_callback}. */
  public interface Callback {
    @Delegate
    int call(int a);
  }

  /** {@code tg_comparison}. */
  public interface Comparison {
    @Delegate
    int call(Pointer one, Pointer other);
  }

  /** The functions, as they are named in C. */
  @IgnoreError
  public interface Prototypes {
    long tg_call_back(long times, Callback callback, int a);

    void tg_sort(Pointer a, long n, Comparison comparison);
  }

  /**
   * Has C call back so many times.
   *
   * @return the sum of the answers
   */
  public static long callBack(long times, Callback callback, int a) {
    try {
      return C.tg_call_back(times, callback, a);
    } finally {
      reachabilityFence(callback);
    }
  }

  /**
   * Has C sort.
   *
   * @param ints off the heap
   */
  public static void sort(MemorySegment ints, Comparison comparison) {
    C.tg_sort(Pointer.wrap(RUNTIME, ints.address()), ints.byteSize() / Integer.BYTES, comparison);
  }
}
