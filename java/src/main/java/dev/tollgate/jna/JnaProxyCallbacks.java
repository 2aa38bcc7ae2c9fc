// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.lang.foreign.MemorySegment;

/**
 * Callbacks by JNA's interface mapping: an interface that extends {@code Callback} is a function of
 * C. JNA makes that function when it first meets the object, and keeps it as long as the object is
 * reachable. An exception that leaves the callback is printed, and C gets 0.
 */
public final class JnaProxyCallbacks {

  private static final Prototypes C =
      Native.load(JnaNative.library().getFile().getPath(), Prototypes.class);

  private JnaProxyCallbacks() {}

  /** {@code tg_callback}. */
  public interface Callback extends com.sun.jna.Callback {
    int callback(int a);
  }

  /** {@code tg_comparison}. */
  public interface Comparison extends com.sun.jna.Callback {
    int callback(Pointer one, Pointer other);
  }

  /** The functions, as they are named in C. */
  interface Prototypes extends Library {
    long tg_call_back(long times, Callback callback, int a);

    void tg_sort(Pointer a, long n, Comparison comparison);
  }

  /**
   * Has C call back so many times.
   *
   * @return the sum of the answers
   */
  public static long callBack(long times, Callback callback, int a) {
    return C.tg_call_back(times, callback, a);
  }

  /**
   * Has C sort.
   *
   * @param ints off the heap
   */
  public static void sort(MemorySegment ints, Comparison comparison) {
    C.tg_sort(new Pointer(ints.address()), ints.byteSize() / Integer.BYTES, comparison);
  }
}
