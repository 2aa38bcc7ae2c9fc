// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The same with {@link Linker.Option#critical critical(false)}: the thread's state is not changed,
 * so the calls must be short. The arenas of segments are kept open as in {@link FfmArguments}.
 */
public final class FfmCriticalArguments {

  private static final MethodHandle ONE_INT = link("tg_one_int", JAVA_INT, 1, JAVA_INT);
  private static final MethodHandle TWO_INTS = link("tg_two_ints", JAVA_INT, 2, JAVA_INT);
  private static final MethodHandle FIVE_INTS = link("tg_five_ints", JAVA_INT, 5, JAVA_INT);
  private static final MethodHandle TEN_INTS = link("tg_ten_ints", JAVA_INT, 10, JAVA_INT);
  private static final MethodHandle ONE_LONG = link("tg_one_long", JAVA_LONG, 1, JAVA_LONG);
  private static final MethodHandle TWO_LONGS = link("tg_two_longs", JAVA_LONG, 2, JAVA_LONG);
  private static final MethodHandle FIVE_LONGS = link("tg_five_longs", JAVA_LONG, 5, JAVA_LONG);
  private static final MethodHandle TEN_LONGS = link("tg_ten_longs", JAVA_LONG, 10, JAVA_LONG);
  private static final MethodHandle ONE_DOUBLE = link("tg_one_double", JAVA_DOUBLE, 1, JAVA_DOUBLE);
  private static final MethodHandle TWO_DOUBLES =
      link("tg_two_doubles", JAVA_DOUBLE, 2, JAVA_DOUBLE);
  private static final MethodHandle FIVE_DOUBLES =
      link("tg_five_doubles", JAVA_DOUBLE, 5, JAVA_DOUBLE);
  private static final MethodHandle TEN_DOUBLES =
      link("tg_ten_doubles", JAVA_DOUBLE, 10, JAVA_DOUBLE);
  private static final MethodHandle ONE_POINTER = link("tg_one_pointer", JAVA_LONG, 1, ADDRESS);
  private static final MethodHandle TWO_POINTERS = link("tg_two_pointers", JAVA_LONG, 2, ADDRESS);
  private static final MethodHandle FOUR_POINTERS = link("tg_four_pointers", JAVA_LONG, 4, ADDRESS);
  private static final MethodHandle FIVE_POINTERS = link("tg_five_pointers", JAVA_LONG, 5, ADDRESS);
  private static final MethodHandle TEN_POINTERS = link("tg_ten_pointers", JAVA_LONG, 10, ADDRESS);
  private static final MethodHandle TWO_MIXED =
      link("tg_two_mixed", JAVA_DOUBLE, 2, JAVA_INT, JAVA_LONG);
  private static final MethodHandle FIVE_MIXED =
      link("tg_five_mixed", JAVA_DOUBLE, 5, JAVA_INT, JAVA_LONG, JAVA_DOUBLE, ADDRESS);
  private static final MethodHandle TEN_MIXED =
      link("tg_ten_mixed", JAVA_DOUBLE, 10, JAVA_INT, JAVA_LONG, JAVA_DOUBLE, ADDRESS);
  private static final MethodHandle ONE_ADDRESS = link("tg_one_pointer", JAVA_LONG, 1, JAVA_LONG);
  private static final MethodHandle TWO_ADDRESSES =
      link("tg_two_pointers", JAVA_LONG, 2, JAVA_LONG);
  private static final MethodHandle FOUR_ADDRESSES =
      link("tg_four_pointers", JAVA_LONG, 4, JAVA_LONG);
  private static final MethodHandle FIVE_ADDRESSES =
      link("tg_five_pointers", JAVA_LONG, 5, JAVA_LONG);
  private static final MethodHandle TEN_ADDRESSES =
      link("tg_ten_pointers", JAVA_LONG, 10, JAVA_LONG);
  private static final MethodHandle FIVE_MIXED_ADDRESS =
      link("tg_five_mixed", JAVA_DOUBLE, 5, JAVA_INT, JAVA_LONG, JAVA_DOUBLE, JAVA_LONG);
  private static final MethodHandle TEN_MIXED_ADDRESSES =
      link("tg_ten_mixed", JAVA_DOUBLE, 10, JAVA_INT, JAVA_LONG, JAVA_DOUBLE, JAVA_LONG);

  private FfmCriticalArguments() {}

  public static int tg_one_int(int a) {
    try {
      return (int) ONE_INT.invokeExact(a);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static int tg_two_ints(int a, int b) {
    try {
      return (int) TWO_INTS.invokeExact(a, b);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static int tg_five_ints(int a, int b, int c, int d, int e) {
    try {
      return (int) FIVE_INTS.invokeExact(a, b, c, d, e);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static int tg_ten_ints(
      int a, int b, int c, int d, int e, int f, int g, int h, int i, int j) {
    try {
      return (int) TEN_INTS.invokeExact(a, b, c, d, e, f, g, h, i, j);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static long tg_one_long(long a) {
    try {
      return (long) ONE_LONG.invokeExact(a);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static long tg_two_longs(long a, long b) {
    try {
      return (long) TWO_LONGS.invokeExact(a, b);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static long tg_five_longs(long a, long b, long c, long d, long e) {
    try {
      return (long) FIVE_LONGS.invokeExact(a, b, c, d, e);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static long tg_ten_longs(
      long a, long b, long c, long d, long e, long f, long g, long h, long i, long j) {
    try {
      return (long) TEN_LONGS.invokeExact(a, b, c, d, e, f, g, h, i, j);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static double tg_one_double(double a) {
    try {
      return (double) ONE_DOUBLE.invokeExact(a);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static double tg_two_doubles(double a, double b) {
    try {
      return (double) TWO_DOUBLES.invokeExact(a, b);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static double tg_five_doubles(double a, double b, double c, double d, double e) {
    try {
      return (double) FIVE_DOUBLES.invokeExact(a, b, c, d, e);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static double tg_ten_doubles(
      double a,
      double b,
      double c,
      double d,
      double e,
      double f,
      double g,
      double h,
      double i,
      double j) {
    try {
      return (double) TEN_DOUBLES.invokeExact(a, b, c, d, e, f, g, h, i, j);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static long tg_one_pointer(MemorySegment a) {
    try {
      return (long) ONE_POINTER.invokeExact(a);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static long tg_two_pointers(MemorySegment a, MemorySegment b) {
    try {
      return (long) TWO_POINTERS.invokeExact(a, b);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static long tg_four_pointers(
      MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment d) {
    try {
      return (long) FOUR_POINTERS.invokeExact(a, b, c, d);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static long tg_five_pointers(
      MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment d, MemorySegment e) {
    try {
      return (long) FIVE_POINTERS.invokeExact(a, b, c, d, e);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static long tg_ten_pointers(
      MemorySegment a,
      MemorySegment b,
      MemorySegment c,
      MemorySegment d,
      MemorySegment e,
      MemorySegment f,
      MemorySegment g,
      MemorySegment h,
      MemorySegment i,
      MemorySegment j) {
    try {
      return (long) TEN_POINTERS.invokeExact(a, b, c, d, e, f, g, h, i, j);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static double tg_two_mixed(int a, long b) {
    try {
      return (double) TWO_MIXED.invokeExact(a, b);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static double tg_five_mixed(int a, long b, double c, MemorySegment d, int e) {
    try {
      return (double) FIVE_MIXED.invokeExact(a, b, c, d, e);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static double tg_ten_mixed(
      int a,
      long b,
      double c,
      MemorySegment d,
      int e,
      long f,
      double g,
      MemorySegment h,
      int i,
      long j) {
    try {
      return (double) TEN_MIXED.invokeExact(a, b, c, d, e, f, g, h, i, j);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  /** With an address as a number, as JNI has it. */
  public static long tg_one_pointer(long a) {
    try {
      return (long) ONE_ADDRESS.invokeExact(a);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static long tg_two_pointers(long a, long b) {
    try {
      return (long) TWO_ADDRESSES.invokeExact(a, b);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static long tg_four_pointers(long a, long b, long c, long d) {
    try {
      return (long) FOUR_ADDRESSES.invokeExact(a, b, c, d);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static long tg_five_pointers(long a, long b, long c, long d, long e) {
    try {
      return (long) FIVE_ADDRESSES.invokeExact(a, b, c, d, e);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static long tg_ten_pointers(
      long a, long b, long c, long d, long e, long f, long g, long h, long i, long j) {
    try {
      return (long) TEN_ADDRESSES.invokeExact(a, b, c, d, e, f, g, h, i, j);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static double tg_five_mixed(int a, long b, double c, long d, int e) {
    try {
      return (double) FIVE_MIXED_ADDRESS.invokeExact(a, b, c, d, e);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  public static double tg_ten_mixed(
      int a, long b, double c, long d, int e, long f, double g, long h, int i, long j) {
    try {
      return (double) TEN_MIXED_ADDRESSES.invokeExact(a, b, c, d, e, f, g, h, i, j);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  /** A function of so many arguments, whose types are these in turn. */
  private static MethodHandle link(
      String function, ValueLayout result, int count, ValueLayout... inTurn) {
    MemoryLayout[] arguments = new MemoryLayout[count];
    for (int i = 0; i < count; i++) {
      arguments[i] = inTurn[i % inTurn.length];
    }
    return FfmLibrary.link(
        function, FunctionDescriptor.of(result, arguments), Linker.Option.critical(false));
  }
}
