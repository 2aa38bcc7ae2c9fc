// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.MemorySegment;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import org.bytedeco.javacpp.FunctionPointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * Callbacks by JavaCPP: for a {@code FunctionPointer} the glue has functions of C, ten of each type
 * unless asked for more, each of which calls one Java object. Closing the object frees its
 * function. Java may throw where C may not, so these have no {@code @NoException}.
 */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
public final class JavaCppCallbacks {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private JavaCppCallbacks() {}

  /** A function of C that calls a Java object. */
  public static class Callback extends FunctionPointer {

    static {
      // It may be made before anything else of the class around it is used.
      NativeLibrary.JAVACPP_GLUE.load();
    }

    private final IntUnaryOperator callback;

    /** Takes one of the functions that the glue has. */
    public Callback(IntUnaryOperator callback) {
      this.callback = callback;
      allocate();
    }

    private native void allocate();

    /** C calls this. */
    public int call(int a) {
      return callback.applyAsInt(a);
    }
  }

  /** A function of C that compares two ints by a Java object. */
  public static class Comparison extends FunctionPointer {

    static {
      // It may be made before anything else of the class around it is used.
      NativeLibrary.JAVACPP_GLUE.load();
    }

    private final IntBinaryOperator comparison;

    /** Takes one of the functions that the glue has. */
    public Comparison(IntBinaryOperator comparison) {
      this.comparison = comparison;
      allocate();
    }

    private native void allocate();

    /** C calls this. */
    public int call(@Cast("const void*") IntPointer one, @Cast("const void*") IntPointer other) {
      return comparison.applyAsInt(one.get(), other.get());
    }
  }

  /**
   * Has C call back so many times.
   *
   * @return the sum of the answers
   */
  public static long callBack(long times, Callback callback, int a) {
    return tg_call_back(times, callback, a);
  }

  /**
   * Has C sort.
   *
   * @param ints off the heap
   */
  public static void sort(MemorySegment ints, Comparison comparison) {
    tg_sort(new SegmentPointer(ints), ints.byteSize() / Integer.BYTES, comparison);
  }

  @NoException
  private static native @Cast("int64_t") long tg_call_back(
      @Cast("int64_t") long times, Callback callback, int a);

  @NoException
  private static native void tg_sort(
      @Cast("int32_t*") Pointer a, @Cast("int64_t") long n, Comparison comparison);
}
