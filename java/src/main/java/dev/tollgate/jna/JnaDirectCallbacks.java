// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.lang.foreign.MemorySegment;

/** Callbacks by JNA's direct mapping; the interfaces are those of {@link JnaProxyCallbacks}. */
public final class JnaDirectCallbacks {

  static {
    Native.register(JnaDirectCallbacks.class, JnaNative.library());
  }

  private JnaDirectCallbacks() {}

  /**
   * Has C call back so many times.
   *
   * @return the sum of the answers
   */
  public static long callBack(long times, JnaProxyCallbacks.Callback callback, int a) {
    return tg_call_back(times, callback, a);
  }

  /**
   * Has C sort.
   *
   * @param ints off the heap
   */
  public static void sort(MemorySegment ints, JnaProxyCallbacks.Comparison comparison) {
    tg_sort(new Pointer(ints.address()), ints.byteSize() / Integer.BYTES, comparison);
  }

  private static native long tg_call_back(long times, JnaProxyCallbacks.Callback callback, int a);

  private static native void tg_sort(Pointer a, long n, JnaProxyCallbacks.Comparison comparison);
}
