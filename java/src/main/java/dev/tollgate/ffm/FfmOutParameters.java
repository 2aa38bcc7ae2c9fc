// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.tollgate.kernels.Division;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Out-parameters by FFM: C writes into a segment, and Java reads it there. The segment is made for
 * the call, or kept, or is an array of Java, which only a critical call takes.
 */
public final class FfmOutParameters {

  private static final FunctionDescriptor DIVIDE_TYPE =
      FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS);
  private static final MethodHandle DIVIDE = FfmLibrary.link("tg_divide", DIVIDE_TYPE);
  private static final MethodHandle DIVIDE_CRITICAL =
      FfmLibrary.link("tg_divide", DIVIDE_TYPE, Linker.Option.critical(true));

  private FfmOutParameters() {}

  /**
   * In memory that lives as long as the call, and is allocated once: a confined arena has a field
   * for the first allocation and a list for others, whose objects C2 does not remove. The result is
   * of {@link Division}, as of all.
   */
  public static long divide(int a, int b) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment results = arena.allocate(JAVA_INT, 2);
      return divide(a, b, results, results.asSlice(JAVA_INT.byteSize()));
    }
  }

  /** The same with an allocation for each, as it is often written. */
  public static long divideSegments(int a, int b) {
    try (Arena arena = Arena.ofConfined()) {
      return divide(a, b, arena.allocate(JAVA_INT), arena.allocate(JAVA_INT));
    }
  }

  /** In memory that is passed again and again. */
  public static long divide(int a, int b, MemorySegment quotient, MemorySegment remainder) {
    int status;
    try {
      status = (int) DIVIDE.invokeExact(a, b, quotient, remainder);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
    return Division.of(status, quotient.get(JAVA_INT, 0), remainder.get(JAVA_INT, 0));
  }

  /** In arrays of Java, which the collector leaves where they are. */
  public static long divideCritical(int a, int b) {
    int[] quotient = new int[1];
    int[] remainder = new int[1];
    int status;
    try {
      status =
          (int)
              DIVIDE_CRITICAL.invokeExact(
                  a, b, MemorySegment.ofArray(quotient), MemorySegment.ofArray(remainder));
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
    return Division.of(status, quotient[0], remainder[0]);
  }
}
