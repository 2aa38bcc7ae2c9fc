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
