// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * Strings by FFM: {@code allocateFrom} encodes as UTF-8 with a 0 behind it, {@code getString}
 * decodes up to the 0. A NUL inside a string is encoded too, and ends it for C.
 */
public final class FfmStrings {

  private FfmStrings() {}

  /** To C: in memory that lives as long as the call. */
  public static long length(String s) {
    try (Arena arena = Arena.ofConfined()) {
      return FfmBindings.tg_string_length(arena.allocateFrom(s));
    }
  }

  /**
   * To C: in memory that is used again and again, such as {@link SegmentAllocator#prefixAllocator}.
   */
  public static long length(String s, SegmentAllocator reused) {
    return FfmBindings.tg_string_length(reused.allocateFrom(s));
  }

  /** Four strings to C, in one arena. */
  public static long lengths(String a, String b, String c, String d) {
    try (Arena arena = Arena.ofConfined()) {
      return FfmBindings.tg_string_lengths(
          arena.allocateFrom(a),
          arena.allocateFrom(b),
          arena.allocateFrom(c),
          arena.allocateFrom(d));
    }
  }

  /** Four strings to C, each in an arena of its own. */
  public static long lengthsInArenas(String a, String b, String c, String d) {
    try (Arena ofA = Arena.ofConfined();
        Arena ofB = Arena.ofConfined();
        Arena ofC = Arena.ofConfined();
        Arena ofD = Arena.ofConfined()) {
      return FfmBindings.tg_string_lengths(
          ofA.allocateFrom(a), ofB.allocateFrom(b), ofC.allocateFrom(c), ofD.allocateFrom(d));
    }
  }

  /**
   * Four strings to C, one behind the other in memory that is used again and again.
   *
   * @param reused large enough for the bytes of all, and four times a 0
   */
  public static long lengths(String a, String b, String c, String d, MemorySegment reused) {
    SegmentAllocator slices = SegmentAllocator.slicingAllocator(reused);
    return FfmBindings.tg_string_lengths(
        slices.allocateFrom(a),
        slices.allocateFrom(b),
        slices.allocateFrom(c),
        slices.allocateFrom(d));
  }

  /** From C: a string that C owns. */
  public static String read(MemorySegment s) {
    return FfmBindings.tg_echo(s).getString(0);
  }

  /** To C and back. */
  public static String echo(String s) {
    try (Arena arena = Arena.ofConfined()) {
      return FfmBindings.tg_echo(arena.allocateFrom(s)).getString(0);
    }
  }

  /** To C and back, in memory that is used again and again. */
  public static String echo(String s, SegmentAllocator reused) {
    return FfmBindings.tg_echo(reused.allocateFrom(s)).getString(0);
  }
}
