// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.kernels.IntOperators;
import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.MemorySegment;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import org.bytedeco.javacpp.FunctionPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.annotation.ByPtr;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Const;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * Callbacks by JavaCPP: for a {@code FunctionPointer} the glue has functions of C, ten of each type
 * unless asked for more, each of which calls one Java object. Closing the object frees its
 * function.
 *
 * <p>The glue makes an exception of Java one of C++. That leaves C at once, as a {@code longjmp}
 * would, and the glue throws it in Java again, as a {@code RuntimeException} with the text of the
 * first. So nothing here has {@code @NoException}, which would leave out one half of this or the
 * other, and C is compiled with {@code -fexceptions}.
 *
 * <p>The glue attaches a thread that C made as a daemon when it first calls back, and detaches it
 * when it ends. On such a thread nobody catches the exception of C++, and it ends the process.
 */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
public final class JavaCppCallbacks {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private JavaCppCallbacks() {}

  /** A function of C that calls a Java object. */
  public static class CallbackOfNone extends FunctionPointer {

    static {
      // It may be made before anything else of the class around it is used.
      NativeLibrary.JAVACPP_GLUE.load();
    }

    private final Runnable callback;

    /** Takes one of the functions that the glue has. */
    public CallbackOfNone(Runnable callback) {
      this.callback = callback;
      allocate();
    }

    private native void allocate();

    /** C calls this. */
    public void call() {
      callback.run();
    }
  }

  /** The same of an int. */
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

  /** The same of five ints. */
  public static class CallbackOfFive extends FunctionPointer {

    static {
      // It may be made before anything else of the class around it is used.
      NativeLibrary.JAVACPP_GLUE.load();
    }

    private final IntOperators.OfFive callback;

    /** Takes one of the functions that the glue has. */
    public CallbackOfFive(IntOperators.OfFive callback) {
      this.callback = callback;
      allocate();
    }

    private native void allocate();

    /** C calls this. */
    public int call(int a, int b, int c, int d, int e) {
      return callback.applyAsInt(a, b, c, d, e);
    }
  }

  /** The same of ten ints. */
  public static class CallbackOfTen extends FunctionPointer {

    static {
      // It may be made before anything else of the class around it is used.
      NativeLibrary.JAVACPP_GLUE.load();
    }

    private final IntOperators.OfTen callback;

    /** Takes one of the functions that the glue has. */
    public CallbackOfTen(IntOperators.OfTen callback) {
      this.callback = callback;
      allocate();
    }

    private native void allocate();

    /** C calls this. */
    public int call(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j) {
      return callback.applyAsInt(a, b, c, d, e, f, g, h, i, j);
    }
  }

  /**
   * A function of C that compares two ints by a Java object: the glue reads what C points to, and
   * makes no {@code IntPointer} of it.
   */
  public static class Comparison extends FunctionPointer {

    static {
      // It may be made before anything else of the class around it is used.
      NativeLibrary.JAVACPP_GLUE.load();
    }

    private final IntBinaryOperator callback;

    /** Takes one of the functions that the glue has. */
    public Comparison(IntBinaryOperator callback) {
      this.callback = callback;
      allocate();
    }

    private native void allocate();

    /** C calls this. */
    public int call(@Const @ByPtr int one, @Const @ByPtr int other) {
      return callback.applyAsInt(one, other);
    }
  }

  /** Has C call back so many times. */
  public static void callBackNone(long times, CallbackOfNone callback) {
    tg_call_back_none(times, callback);
  }

  /**
   * Has C call back so many times.
   *
   * @return the sum of the answers
   */
  public static long callBack(long times, Callback callback, int a) {
    return tg_call_back(times, callback, a);
  }

  /** The same with the arguments a, 1, 2, 3, 4. */
  public static long callBackFive(long times, CallbackOfFive callback, int a) {
    return tg_call_back_five(times, callback, a);
  }

  /** The same with the arguments a, 1, 2 … 9. */
  public static long callBackTen(long times, CallbackOfTen callback, int a) {
    return tg_call_back_ten(times, callback, a);
  }

  /**
   * Has C make a thread that calls back so many times and ends.
   *
   * @return the sum of the answers, or {@code Long.MIN_VALUE} when the system makes no thread
   */
  public static long callBackInThread(long times, Callback callback, int a) {
    return tg_call_back_in_thread(times, callback, a);
  }

  /**
   * Has C sort.
   *
   * @param ints off the heap
   */
  public static void sort(MemorySegment ints, Comparison comparison) {
    tg_sort(new SegmentPointer(ints), ints.byteSize() / Integer.BYTES, comparison);
  }

  private static native void tg_call_back_none(
      @Cast("int64_t") long times, CallbackOfNone callback);

  private static native @Cast("int64_t") long tg_call_back(
      @Cast("int64_t") long times, Callback callback, int a);

  private static native @Cast("int64_t") long tg_call_back_five(
      @Cast("int64_t") long times, CallbackOfFive callback, int a);

  private static native @Cast("int64_t") long tg_call_back_ten(
      @Cast("int64_t") long times, CallbackOfTen callback, int a);

  private static native @Cast("int64_t") long tg_call_back_in_thread(
      @Cast("int64_t") long times, Callback callback, int a);

  private static native void tg_sort(
      @Cast("int32_t*") Pointer a,
      @Cast("int64_t") long n,
      @Cast("tg_comparison") Comparison comparison);
}
