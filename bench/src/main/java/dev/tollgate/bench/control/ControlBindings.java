// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.control;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** The prototypes of {@code tollgate_control.h}, but those of composites. */
public final class ControlBindings {

  private static final SymbolLookup LIBRARY = library();

  /** C functions that serve as callbacks. */
  public static final MemorySegment TG_DO_NOTHING = LIBRARY.findOrThrow("tg_do_nothing");

  public static final MemorySegment TG_NEXT = LIBRARY.findOrThrow("tg_next");
  public static final MemorySegment TG_ADD_FIVE = LIBRARY.findOrThrow("tg_add_five");
  public static final MemorySegment TG_ADD_TEN = LIBRARY.findOrThrow("tg_add_ten");
  public static final MemorySegment TG_COMPARE_INTS = LIBRARY.findOrThrow("tg_compare_ints");

  private static final MethodHandle REPEAT_EMPTY =
      link("tg_repeat_empty", FunctionDescriptor.ofVoid(JAVA_LONG));
  private static final MethodHandle REPEAT_ADD_INTS =
      link("tg_repeat_add_ints", FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_INT));
  private static final MethodHandle REPEAT_ADDITIONS =
      link(
          "tg_repeat_additions",
          FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT));
  private static final MethodHandle REPEAT_SUM =
      link("tg_repeat_sum", FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, ADDRESS, JAVA_LONG));
  private static final MethodHandle REPEAT_COUNT_MULTIPLES =
      link(
          "tg_repeat_count_multiples",
          FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle REPEAT_ADD =
      link(
          "tg_repeat_add",
          FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG));
  private static final MethodHandle REPEAT_MULTIPLY_ADD =
      link(
          "tg_repeat_multiply_add",
          FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG));
  private static final MethodHandle REPEAT_SECOND_DERIVATIVE =
      link(
          "tg_repeat_second_derivative",
          FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_DOUBLE, ADDRESS));
  private static final MethodHandle REPEAT_LAPLACIAN =
      link(
          "tg_repeat_laplacian",
          FunctionDescriptor.ofVoid(
              JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_DOUBLE, JAVA_DOUBLE, ADDRESS));
  private static final MethodHandle REPEAT_JULIA =
      link(
          "tg_repeat_julia",
          FunctionDescriptor.ofVoid(
              JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_INT, ADDRESS));
  private static final MethodHandle REPEAT_RANDOM_FILL =
      link(
          "tg_repeat_random_fill",
          FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle REPEAT_TRANSPOSE_ADD =
      link(
          "tg_repeat_transpose_add",
          FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS));
  private static final MethodHandle REPEAT_MATMUL =
      link(
          "tg_repeat_matmul",
          FunctionDescriptor.ofVoid(
              JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS));
  private static final MethodHandle PIECES_JULIA =
      link(
          "tg_pieces_julia",
          FunctionDescriptor.ofVoid(
              JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_INT, ADDRESS));
  private static final MethodHandle REPEAT_FORMAT_ONE =
      link(
          "tg_repeat_format_one",
          FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_INT));
  private static final MethodHandle REPEAT_FORMAT_FIVE =
      link(
          "tg_repeat_format_five",
          FunctionDescriptor.of(
              JAVA_INT, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT,
              JAVA_INT, JAVA_INT));
  private static final MethodHandle JULIA_SCALAR =
      link(
          "tg_julia_scalar",
          FunctionDescriptor.ofVoid(
              ADDRESS, ADDRESS, JAVA_LONG, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_INT, ADDRESS));
  private static final MethodHandle COPY =
      link("tg_copy", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_LONG));
  private static final MethodHandle LIMIT_COPIES =
      link("tg_limit_copies", FunctionDescriptor.of(JAVA_INT));
  private static final MethodHandle LIMIT_COPY =
      link(
          "tg_limit_copy",
          FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT));
  private static final MethodHandle LIMIT_READ =
      link("tg_limit_read", FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_INT));
  private static final MethodHandle LIMIT_LANES =
      link("tg_limit_lanes", FunctionDescriptor.of(JAVA_INT));
  private static final MethodHandle LIMIT_MULTIPLY_ADD =
      link(
          "tg_limit_multiply_add",
          FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, JAVA_DOUBLE, JAVA_INT));

  private ControlBindings() {}

  public static void tg_repeat_empty(long times) {
    try {
      REPEAT_EMPTY.invokeExact(times);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static int tg_repeat_add_ints(long times, int a, int b) {
    try {
      return (int) REPEAT_ADD_INTS.invokeExact(times, a, b);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static int tg_repeat_additions(long times, MemorySegment functions, int n, int a, int b) {
    try {
      return (int) REPEAT_ADDITIONS.invokeExact(times, functions, n, a, b);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static double tg_repeat_sum(long times, MemorySegment a, long n) {
    try {
      return (double) REPEAT_SUM.invokeExact(times, a, n);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static long tg_repeat_count_multiples(long times, MemorySegment a, long n, long divisor) {
    try {
      return (long) REPEAT_COUNT_MULTIPLES.invokeExact(times, a, n, divisor);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static void tg_repeat_add(
      long times, MemorySegment a, MemorySegment b, MemorySegment out, long n) {
    try {
      REPEAT_ADD.invokeExact(times, a, b, out, n);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static void tg_repeat_multiply_add(
      long times, MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment out, long n) {
    try {
      REPEAT_MULTIPLY_ADD.invokeExact(times, a, b, c, out, n);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static void tg_repeat_second_derivative(
      long times, MemorySegment f, long n, double dx, MemorySegment out) {
    try {
      REPEAT_SECOND_DERIVATIVE.invokeExact(times, f, n, dx, out);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static void tg_repeat_laplacian(
      long times, MemorySegment f, long rows, long cols, double dx, double dy, MemorySegment out) {
    try {
      REPEAT_LAPLACIAN.invokeExact(times, f, rows, cols, dx, dy, out);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static void tg_repeat_julia(
      long times,
      MemorySegment re,
      MemorySegment im,
      long n,
      double cRe,
      double cIm,
      int maxIterations,
      MemorySegment counts) {
    try {
      REPEAT_JULIA.invokeExact(times, re, im, n, cRe, cIm, maxIterations, counts);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static void tg_repeat_random_fill(long times, MemorySegment out, long n, long seed) {
    try {
      REPEAT_RANDOM_FILL.invokeExact(times, out, n, seed);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static void tg_repeat_transpose_add(
      long times, MemorySegment a, MemorySegment b, long n, MemorySegment out) {
    try {
      REPEAT_TRANSPOSE_ADD.invokeExact(times, a, b, n, out);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static void tg_repeat_matmul(
      long times, MemorySegment a, MemorySegment b, long m, long k, long n, MemorySegment out) {
    try {
      REPEAT_MATMUL.invokeExact(times, a, b, m, k, n, out);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static void tg_pieces_julia(
      long points,
      MemorySegment re,
      MemorySegment im,
      long n,
      double cRe,
      double cIm,
      int maxIterations,
      MemorySegment counts) {
    try {
      PIECES_JULIA.invokeExact(points, re, im, n, cRe, cIm, maxIterations, counts);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static int tg_repeat_format_one(
      long times, MemorySegment out, long n, MemorySegment format, int a) {
    try {
      return (int) REPEAT_FORMAT_ONE.invokeExact(times, out, n, format, a);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static int tg_repeat_format_five(
      long times,
      MemorySegment out,
      long n,
      MemorySegment format,
      int a,
      int b,
      int c,
      int d,
      int e) {
    try {
      return (int) REPEAT_FORMAT_FIVE.invokeExact(times, out, n, format, a, b, c, d, e);
    } catch (Throwable thrown) {
      throw unchecked(thrown);
    }
  }

  public static void tg_julia_scalar(
      MemorySegment re,
      MemorySegment im,
      long n,
      double cRe,
      double cIm,
      int maxIterations,
      MemorySegment counts) {
    try {
      JULIA_SCALAR.invokeExact(re, im, n, cRe, cIm, maxIterations, counts);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static void tg_copy(MemorySegment a, MemorySegment out, long n) {
    try {
      COPY.invokeExact(a, out, n);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static int tg_limit_copies() {
    try {
      return (int) LIMIT_COPIES.invokeExact();
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static void tg_limit_copy(
      int way, MemorySegment from, MemorySegment to, long bytes, int threads) {
    try {
      LIMIT_COPY.invokeExact(way, from, to, bytes, threads);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static long tg_limit_read(MemorySegment from, long bytes, int threads) {
    try {
      return (long) LIMIT_READ.invokeExact(from, bytes, threads);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static int tg_limit_lanes() {
    try {
      return (int) LIMIT_LANES.invokeExact();
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  public static double tg_limit_multiply_add(long times, double x, int threads) {
    try {
      return (double) LIMIT_MULTIPLY_ADD.invokeExact(times, x, threads);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  @SuppressWarnings("restricted")
  private static SymbolLookup library() {
    return SymbolLookup.libraryLookup(NativeLibrary.CONTROL.load(), Arena.global());
  }

  @SuppressWarnings("restricted")
  static MethodHandle link(String function, FunctionDescriptor type) {
    return Linker.nativeLinker().downcallHandle(LIBRARY.findOrThrow(function), type);
  }

  static RuntimeException unchecked(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException refusal ? refusal : new IllegalStateException(e);
  }
}
