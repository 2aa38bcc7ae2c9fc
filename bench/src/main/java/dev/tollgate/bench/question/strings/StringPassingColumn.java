// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.bench.workload.AlignedMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** What the columns of {@link StringPassing} share. */
public abstract class StringPassingColumn extends MeasuredColumn {

  /** The characters of a string. */
  public enum Alphabet {
    /** One byte in Java, one in UTF-8. */
    ASCII("abcdefghijklmnopqrstuvwxyz"),
    /** One byte in Java, two in UTF-8, half of the time. */
    LATIN("aeiouäéîõü"),
    /** Two bytes in Java, three in UTF-8. */
    CJK("道路通行料金所国境線"),
    /** Four bytes in Java, two characters; four in UTF-8. */
    EMOJI("🙂🚧🛂🚗💶");

    final int[] codePoints;

    Alphabet(String characters) {
      codePoints = characters.codePoints().toArray();
    }

    /** So many characters, as a reader counts them, in an order that nothing can predict. */
    String text(int characters) {
      SplittableRandom random = new SplittableRandom(characters);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < characters; i++) {
        text.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
      }
      return text.toString();
    }
  }

  /** Characters, as a reader counts them. */
  @Param("20")
  public int length;

  @Param("ASCII")
  public Alphabet alphabet;

  String text;

  byte[] utf8;

  Arena arena;

  MemorySegment ofC;

  SegmentAllocator reused;

  /** Makes the string, as Java and as C have it. */
  @Setup
  public void prepare() {
    text = alphabet.text(length);
    utf8 = text.getBytes(UTF_8);
    arena = Arena.ofConfined();
    ofC = AlignedMemory.in(arena).allocateFrom(text);
    reused = SegmentAllocator.prefixAllocator(AlignedMemory.segment(utf8.length + 1L, arena));
  }

  /** Frees the memory of C. */
  @TearDown
  public void release() {
    arena.close();
  }
}
