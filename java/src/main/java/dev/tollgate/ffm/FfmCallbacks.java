// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tollgate.kernels.IntOperators;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/**
 * Callbacks by FFM: an upcall stub is a function of C that calls a method handle, for as long as
 * its arena lives. Making one generates code; whoever can makes it once. An exception that leaves
 * the method handle ends the JVM, so a {@link Callback} catches it first, keeps it, and has it
 * thrown when C has returned.
 *
 * <p>A thread that C made is attached to the JVM as a daemon when it first calls a stub, and
 * detached when it ends.
 */
public final class FfmCallbacks {

  private static final AddressLayout INT_ADDRESS = intAddress();

  private static final FunctionDescriptor OF_NONE = FunctionDescriptor.ofVoid();
  private static final FunctionDescriptor OF_ONE = FunctionDescriptor.of(JAVA_INT, JAVA_INT);
  private static final FunctionDescriptor OF_FIVE =
      FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
  private static final FunctionDescriptor OF_TEN =
      OF_FIVE.appendArgumentLayouts(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
  private static final FunctionDescriptor COMPARISON =
      FunctionDescriptor.of(JAVA_INT, INT_ADDRESS, INT_ADDRESS);

  private static final MethodHandle RUN = find(Runnable.class, "run", OF_NONE);
  private static final MethodHandle APPLY_TO_ONE =
      find(IntUnaryOperator.class, "applyAsInt", OF_ONE);
  private static final MethodHandle APPLY_TO_FIVE =
      find(IntOperators.OfFive.class, "applyAsInt", OF_FIVE);
  private static final MethodHandle APPLY_TO_TEN =
      find(IntOperators.OfTen.class, "applyAsInt", OF_TEN);
  private static final MethodHandle COMPARE = compareHandle();

  private static final MethodHandle CALL_BACK_NONE =
      FfmLibrary.link("tg_call_back_none", FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS));
  private static final MethodHandle CALL_BACK = linkCallBack("tg_call_back");
  private static final MethodHandle CALL_BACK_FIVE = linkCallBack("tg_call_back_five");
  private static final MethodHandle CALL_BACK_TEN = linkCallBack("tg_call_back_ten");
  private static final MethodHandle CALL_BACK_IN_THREAD = linkCallBack("tg_call_back_in_thread");
  private static final MethodHandle SORT =
      FfmLibrary.link("tg_sort", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS));

  private FfmCallbacks() {}

  /**
   * A function of C that calls a Java object, for C as it is called by one thread at a time. When
   * the object throws something, that is kept, and until C has returned the object is not called
   * again: C gets 0.
   */
  public static final class Callback {

    private MemorySegment function;
    private Throwable thrown;

    private Callback() {}

    /** For C. */
    MemorySegment function() {
      return function;
    }

    /** After C has returned. */
    void rethrow() {
      Throwable kept = thrown;
      if (kept != null) {
        thrown = null;
        throw FfmLibrary.unchecked(kept);
      }
    }
  }

  /** A function of C that calls this, until the arena is closed. */
  public static Callback callback(Runnable callback, Arena arena) {
    Callback catching = new Callback();
    catching.function =
        uncheckedCallback(
            () -> {
              if (catching.thrown == null) {
                try {
                  callback.run();
                } catch (Throwable t) {
                  catching.thrown = t;
                }
              }
            },
            arena);
    return catching;
  }

  /** A function of C that calls this, until the arena is closed. */
  public static Callback callback(IntUnaryOperator callback, Arena arena) {
    Callback catching = new Callback();
    catching.function =
        uncheckedCallback(
            a -> {
              if (catching.thrown == null) {
                try {
                  return callback.applyAsInt(a);
                } catch (Throwable t) {
                  catching.thrown = t;
                }
              }
              return 0;
            },
            arena);
    return catching;
  }

  /** A function of C that calls this, until the arena is closed. */
  public static Callback callback(IntOperators.OfFive callback, Arena arena) {
    Callback catching = new Callback();
    catching.function =
        uncheckedCallback(
            (a, b, c, d, e) -> {
              if (catching.thrown == null) {
                try {
                  return callback.applyAsInt(a, b, c, d, e);
                } catch (Throwable t) {
                  catching.thrown = t;
                }
              }
              return 0;
            },
            arena);
    return catching;
  }

  /** A function of C that calls this, until the arena is closed. */
  public static Callback callback(IntOperators.OfTen callback, Arena arena) {
    Callback catching = new Callback();
    catching.function =
        uncheckedCallback(
            (a, b, c, d, e, f, g, h, i, j) -> {
              if (catching.thrown == null) {
                try {
                  return callback.applyAsInt(a, b, c, d, e, f, g, h, i, j);
                } catch (Throwable t) {
                  catching.thrown = t;
                }
              }
              return 0;
            },
            arena);
    return catching;
  }

  /** A function of C that compares two ints by this, until the arena is closed. */
  public static Callback comparison(IntBinaryOperator comparison, Arena arena) {
    Callback catching = new Callback();
    catching.function =
        uncheckedComparison(
            (one, other) -> {
              if (catching.thrown == null) {
                try {
                  return comparison.applyAsInt(one, other);
                } catch (Throwable t) {
                  catching.thrown = t;
                }
              }
              return 0;
            },
            arena);
    return catching;
  }

  /** The same of what throws nothing: an exception ends the JVM. */
  public static MemorySegment uncheckedCallback(Runnable callback, Arena arena) {
    return stub(RUN.bindTo(callback), OF_NONE, arena);
  }

  /** The same of what throws nothing. */
  public static MemorySegment uncheckedCallback(IntUnaryOperator callback, Arena arena) {
    return stub(APPLY_TO_ONE.bindTo(callback), OF_ONE, arena);
  }

  /** The same of what throws nothing. */
  public static MemorySegment uncheckedCallback(IntOperators.OfFive callback, Arena arena) {
    return stub(APPLY_TO_FIVE.bindTo(callback), OF_FIVE, arena);
  }

  /** The same of what throws nothing. */
  public static MemorySegment uncheckedCallback(IntOperators.OfTen callback, Arena arena) {
    return stub(APPLY_TO_TEN.bindTo(callback), OF_TEN, arena);
  }

  /** The same of what throws nothing. */
  public static MemorySegment uncheckedComparison(IntBinaryOperator comparison, Arena arena) {
    return stub(COMPARE.bindTo(comparison), COMPARISON, arena);
  }

  /** Has C call back so many times. */
  public static void callBackNone(long times, Callback callback) {
    callBackNone(times, callback.function);
    callback.rethrow();
  }

  /**
   * Has C call back so many times.
   *
   * @return the sum of the answers
   */
  public static long callBack(long times, Callback callback, int a) {
    long sum = callBack(times, callback.function, a);
    callback.rethrow();
    return sum;
  }

  /** The same with the arguments a, 1, 2, 3, 4. */
  public static long callBackFive(long times, Callback callback, int a) {
    long sum = callBackFive(times, callback.function, a);
    callback.rethrow();
    return sum;
  }

  /** The same with the arguments a, 1, 2 … 9. */
  public static long callBackTen(long times, Callback callback, int a) {
    long sum = callBackTen(times, callback.function, a);
    callback.rethrow();
    return sum;
  }

  /**
   * Has C make a thread that calls back so many times and ends.
   *
   * @return the sum of the answers, or {@code Long.MIN_VALUE} when the system makes no thread
   */
  public static long callBackInThread(long times, Callback callback, int a) {
    long sum = callBackInThread(times, callback.function, a);
    callback.rethrow();
    return sum;
  }

  /**
   * Has C sort.
   *
   * @param ints off the heap
   * @param comparison of {@link #comparison}
   */
  public static void sort(MemorySegment ints, Callback comparison) {
    sort(ints, comparison.function);
    comparison.rethrow();
  }

  /**
   * Has C call back so many times.
   *
   * @param callback a function of C, such as {@link #uncheckedCallback}, as in all that follow
   */
  public static void callBackNone(long times, MemorySegment callback) {
    try {
      CALL_BACK_NONE.invokeExact(times, callback);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /**
   * Has C call back so many times.
   *
   * @return the sum of the answers
   */
  public static long callBack(long times, MemorySegment callback, int a) {
    try {
      return (long) CALL_BACK.invokeExact(times, callback, a);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** The same with the arguments a, 1, 2, 3, 4. */
  public static long callBackFive(long times, MemorySegment callback, int a) {
    try {
      return (long) CALL_BACK_FIVE.invokeExact(times, callback, a);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** The same with the arguments a, 1, 2 … 9. */
  public static long callBackTen(long times, MemorySegment callback, int a) {
    try {
      return (long) CALL_BACK_TEN.invokeExact(times, callback, a);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /**
   * Has C make a thread that calls back so many times and ends.
   *
   * @return the sum of the answers, or {@code Long.MIN_VALUE} when the system makes no thread
   */
  public static long callBackInThread(long times, MemorySegment callback, int a) {
    try {
      return (long) CALL_BACK_IN_THREAD.invokeExact(times, callback, a);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /**
   * Has C sort.
   *
   * @param ints off the heap
   * @param comparison a function of C, such as {@link #uncheckedComparison}
   */
  public static void sort(MemorySegment ints, MemorySegment comparison) {
    try {
      SORT.invokeExact(ints, ints.byteSize() / JAVA_INT.byteSize(), comparison);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  @SuppressWarnings("UnusedMethod") // C calls it
  private static int compare(IntBinaryOperator comparison, MemorySegment one, MemorySegment other) {
    return comparison.applyAsInt(one.get(JAVA_INT, 0), other.get(JAVA_INT, 0));
  }

  private static MethodHandle compareHandle() {
    try {
      return MethodHandles.lookup()
          .findStatic(
              FfmCallbacks.class,
              "compare",
              COMPARISON.toMethodType().insertParameterTypes(0, IntBinaryOperator.class));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static MethodHandle find(Class<?> type, String method, FunctionDescriptor function) {
    try {
      return MethodHandles.publicLookup().findVirtual(type, method, function.toMethodType());
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static MethodHandle linkCallBack(String function) {
    return FfmLibrary.link(
        function, FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_INT));
  }

  @SuppressWarnings("restricted")
  private static MemorySegment stub(MethodHandle target, FunctionDescriptor type, Arena arena) {
    return Linker.nativeLinker().upcallStub(target, type, arena);
  }

  /** What C hands over may be read as one int. */
  @SuppressWarnings("restricted")
  private static AddressLayout intAddress() {
    return ADDRESS.withTargetLayout(JAVA_INT);
  }
}
