// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.bench.workload.AlignedMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
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
      return text(characters, characters);
    }

    /** The same in another order. */
    String text(int characters, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
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

  /** How many strings a row passes that passes several. */
  static final int FOUR = 4;

  String text;

  String second;

  String third;

  String fourth;

  byte[] utf8;

  Arena arena;

  MemorySegment ofC;

  /** Creates what the column keeps. */
  void hold() {}

  /** So many bytes are enough for any string of this length and its 0. */
  final int capacity() {
    return 4 * length + 1;
  }

  /** Makes the string, as Java and as C have it. */
  @Setup
  public void prepare() {
    text = alphabet.text(length);
    second = alphabet.text(length, length + 1L);
    third = alphabet.text(length, length + 2L);
    fourth = alphabet.text(length, length + 3L);
    utf8 = text.getBytes(UTF_8);
    arena = Arena.ofConfined();
    ofC = AlignedMemory.in(arena).allocateFrom(text);
    hold();
  }

  /** Frees the memory of C. */
  @TearDown
  public void release() {
    arena.close();
  }
}
