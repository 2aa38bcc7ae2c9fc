// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tollgate.ffm.FfmArguments;
import dev.tollgate.ffm.FfmCriticalArguments;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What FFM asks of a segment before its address goes to C; the other technologies ask nothing. */
class ArgumentsTest {

  /** A function that adds up what five pointers point at. */
  interface FivePointers {
    long sum(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment d, MemorySegment e);
  }

  private static Stream<FivePointers> linkings() {
    return Stream.of(FfmArguments::tg_five_pointers, FfmCriticalArguments::tg_five_pointers);
  }

  @ParameterizedTest
  @MethodSource("linkings")
  void aSegmentOfAClosedArenaIsRefusedWhereverItStands(FivePointers five) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment open = arena.allocateFrom(JAVA_LONG, 21);
      MemorySegment closed;
      try (Arena brief = Arena.ofConfined()) {
        closed = brief.allocateFrom(JAVA_LONG, 42);
        assertEquals(126, five.sum(open, open, closed, open, open));
      }
      assertThrows(IllegalStateException.class, () -> five.sum(closed, open, open, open, open));
      assertThrows(IllegalStateException.class, () -> five.sum(open, open, open, open, closed));
      assertEquals(105, five.sum(open, open, open, open, open));
    }
  }

  @ParameterizedTest
  @MethodSource("linkings")
  void aSegmentOnTheHeapIsRefused(FivePointers five) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment off = arena.allocateFrom(JAVA_LONG, 21);
      MemorySegment on = MemorySegment.ofArray(new long[] {21});
      assertThrows(IllegalArgumentException.class, () -> five.sum(off, off, on, off, off));
    }
  }
}
