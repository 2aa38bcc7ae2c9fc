// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/**
 * Callbacks by FFM: an upcall stub is a function of C that calls a method handle, for as long as
 * its arena lives. Making one generates code; whoever can makes it once. An exception that leaves
 * the callback ends the JVM.
 */
public final class FfmCallbacks {

  private static final AddressLayout INT_ADDRESS = intAddress();
  private static final FunctionDescriptor CALLBACK = FunctionDescriptor.of(JAVA_INT, JAVA_INT);
  private static final FunctionDescriptor COMPARISON =
      FunctionDescriptor.of(JAVA_INT, INT_ADDRESS, INT_ADDRESS);
  private static final MethodHandle CALL_BACK =
      FfmLibrary.link(
          "tg_call_back", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_INT));
  private static final MethodHandle SORT =
      FfmLibrary.link("tg_sort", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS));
  private static final MethodHandle APPLY =
      find(IntUnaryOperator.class, "applyAsInt", MethodType.methodType(int.class, int.class));
  private static final MethodHandle COMPARE;

  static {
    try {
      COMPARE =
          MethodHandles.lookup()
              .findStatic(
                  FfmCallbacks.class,
                  "compare",
                  MethodType.methodType(
                      int.class,
                      IntBinaryOperator.class,
                      MemorySegment.class,
                      MemorySegment.class));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private FfmCallbacks() {}

  /** A function of C that calls this, until the arena is closed. */
  @SuppressWarnings("restricted")
  public static MemorySegment callback(IntUnaryOperator callback, Arena arena) {
    return Linker.nativeLinker().upcallStub(APPLY.bindTo(callback), CALLBACK, arena);
  }

  /** A function of C that compares two ints by this, until the arena is closed. */
  @SuppressWarnings("restricted")
  public static MemorySegment comparison(IntBinaryOperator comparison, Arena arena) {
    return Linker.nativeLinker().upcallStub(COMPARE.bindTo(comparison), COMPARISON, arena);
  }

  /**
   * Has C call back so many times.
   *
   * @param callback of {@link #callback}
   * @return the sum of the answers
   */
  public static long callBack(long times, MemorySegment callback, int a) {
    try {
      return (long) CALL_BACK.invokeExact(times, callback, a);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /**
   * Has C sort.
   *
   * @param ints off the heap
   * @param comparison of {@link #comparison}
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

  /** What C hands over may be read as one int. */
  @SuppressWarnings("restricted")
  private static AddressLayout intAddress() {
    return ADDRESS.withTargetLayout(JAVA_INT);
  }

  private static MethodHandle find(Class<?> type, String method, MethodType methodType) {
    try {
      return MethodHandles.publicLookup().findVirtual(type, method, methodType);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
