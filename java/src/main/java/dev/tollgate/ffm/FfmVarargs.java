// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Variadic functions by FFM: a handle for each list of types that is passed, linked with the place
 * at which the ellipsis stands. Without that option it is a call of another kind, which goes well
 * where variadic arguments are passed as others are, and wrong on Apple's arm64. C promotes what
 * stands for an ellipsis; the descriptor must: no float, short or byte.
 */
public final class FfmVarargs {

  private static final int ROOM = 80;

  private static final FunctionDescriptor FIXED =
      FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS);
  private static final Linker.Option AFTER_THE_FIXED =
      Linker.Option.firstVariadicArg(FIXED.argumentLayouts().size());
  private static final MethodHandle FORMAT_ONE =
      FfmLibrary.link("tg_format", FIXED.appendArgumentLayouts(JAVA_INT), AFTER_THE_FIXED);
  private static final MethodHandle FORMAT_FIVE =
      FfmLibrary.link(
          "tg_format",
          FIXED.appendArgumentLayouts(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT),
          AFTER_THE_FIXED);

  private FfmVarargs() {}

  /**
   * Has C format a value.
   *
   * @param out where the string goes, off the heap
   * @param format as of printf, off the heap, a string of C
   * @return how many bytes the string has, if out has room for it
   */
  public static int format(MemorySegment out, MemorySegment format, int a) {
    try {
      return (int) FORMAT_ONE.invokeExact(out, out.byteSize(), format, a);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** The same of five values. */
  public static int format(
      MemorySegment out, MemorySegment format, int a, int b, int c, int d, int e) {
    try {
      return (int) FORMAT_FIVE.invokeExact(out, out.byteSize(), format, a, b, c, d, e);
    } catch (Throwable thrown) {
      throw FfmLibrary.unchecked(thrown);
    }
  }

  /**
   * The same with strings, in memory that lives as long as the call: at most 79 bytes come back.
   */
  public static String formatString(String format, int a) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(ROOM);
      format(out, arena.allocateFrom(format), a);
      return out.getString(0);
    }
  }

  /** The same of five values. */
  public static String formatString(String format, int a, int b, int c, int d, int e) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(ROOM);
      format(out, arena.allocateFrom(format), a, b, c, d, e);
      return out.getString(0);
    }
  }
}
