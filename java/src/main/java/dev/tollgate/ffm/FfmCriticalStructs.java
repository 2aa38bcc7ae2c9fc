// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Structs by FFM in arrays of Java, whose addresses C gets for the time of a call, with {@link
 * Linker.Option#critical critical(true)}: nothing is allocated off the heap, and nothing is freed.
 * The fields are elements of the array, so all must have the same type.
 */
public final class FfmCriticalStructs {

  private static final int POINT_DOUBLES = 2;

  private static final MethodHandle WEIGH_AT =
      link("tg_weigh_at", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
  private static final MethodHandle AREA =
      link("tg_area", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS));
  private static final MethodHandle MOVE =
      link("tg_move", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_DOUBLE, JAVA_DOUBLE));

  private FfmCriticalStructs() {}

  private static MethodHandle link(String function, FunctionDescriptor type) {
    return FfmLibrary.link(function, type, Linker.Option.critical(true));
  }

  /** By pointer: a struct that the collector frees. */
  public static long weighAt(long a, long b, long c, long d) {
    MemorySegment four = MemorySegment.ofArray(new long[] {a, b, c, d});
    try {
      return (long) WEIGH_AT.invokeExact(four);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** By pointer: structs in a struct. */
  public static double area(double[] box, double lowX, double lowY, double highX, double highY) {
    box[0] = lowX;
    box[1] = lowY;
    box[2] = highX;
    box[3] = highY;
    try {
      return (double) AREA.invokeExact(MemorySegment.ofArray(box));
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** An array of structs, to C and back. */
  public static void move(double[] points, double[] x, double[] y, double dx, double dy) {
    for (int i = 0; i < x.length; i++) {
      points[POINT_DOUBLES * i] = x[i];
      points[POINT_DOUBLES * i + 1] = y[i];
    }
    try {
      MOVE.invokeExact(MemorySegment.ofArray(points), (long) x.length, dx, dy);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
    for (int i = 0; i < x.length; i++) {
      x[i] = points[POINT_DOUBLES * i];
      y[i] = points[POINT_DOUBLES * i + 1];
    }
  }
}
