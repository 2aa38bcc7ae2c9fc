// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.ffm.FfmStrings;
import dev.tollgate.javacpp.JavaCppStrings;
import dev.tollgate.jna.JnaDirectStrings;
import dev.tollgate.jna.JnaInterfaceStrings;
import dev.tollgate.jni.JniStrings;
import dev.tollgate.jnr.JnrStrings;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What does a string cost on its way to C ({@code toC}), from C ({@code fromC}), and to C and back
 * ({@code echo})?
 *
 * <p>C wants UTF-8 with a 0 behind it; Java holds Latin-1 or UTF-16. So every way encodes or
 * decodes, and copies; JAVA shows what that costs without C. C reads the whole string on the way
 * out ({@code tg_string_length}), and its address only otherwise ({@code tg_echo}). FFM_REUSED
 * encodes into memory that is used again and again instead of allocating it for the call; there is
 * no such difference on the way in.
 *
 * <p>A NUL inside a string ends it for C by every technology; {@code StringsTest} shows it. Not
 * asked: other encodings, and strings that C goes on to use after the call.
 *
 * <p>Expect ASCII to be fastest and to be a copy, since Java's strings hold it as bytes; what is
 * not Latin-1 must be encoded character by character. Expect JNA to add what its calls cost.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * StringPassing}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StringPassing {

  /** What a string consists of. */
  public enum Alphabet {
    /** One byte in Java, one in UTF-8. */
    ASCII("abcdefghijklmnopqrstuvwxyz"),
    /** One byte in Java, two in UTF-8, half of the time. */
    LATIN("aeiouäéîõü"),
    /** Two bytes in Java, three in UTF-8. */
    CJK("道路通行料金所国境線"),
    /** Four bytes in Java, two characters; four in UTF-8. */
    EMOJI("🙂🚧🛂🚗💶");

    private final int[] codePoints;

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

  private static final List<String> ROWS = List.of("toC", "fromC", "echo");

  private static final List<String> COLUMNS =
      List.of("JAVA", "FFM", "FFM_REUSED", "JNI", "JAVACPP", "JNA_DIRECT", "JNA_INTERFACE", "JNR");

  private static final List<Integer> LENGTHS = List.of(0, 5, 20, 200, 4_000);

  private static final List<String> TELLING =
      List.of("JAVA", "FFM", "JNI", "JAVACPP", "JNA_DIRECT");

  private static final int TELLING_LENGTH = 20;

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "StringPassing";
        }

        @Override
        public String asks() {
          return "What does a string cost on its way to C, from C, and to C and back?";
        }

        @Override
        public String baseline() {
          return "JAVA";
        }

        @Override
        public List<Cell> cells(Profile profile) {
          List<Cell> cells = new ArrayList<>();
          if (profile == Profile.QUICK) {
            DirectCalls.of(StringPassing.class, ROWS, COLUMNS)
                .filter(cell -> cell.row().equals("toC") && TELLING.contains(cell.column()))
                .forEach(cell -> cells.add(with(cell, TELLING_LENGTH, Alphabet.ASCII)));
            return cells;
          }
          for (String row : ROWS) {
            for (int length : LENGTHS) {
              for (Alphabet alphabet : Alphabet.values()) {
                DirectCalls.of(StringPassing.class, ROWS, COLUMNS)
                    .filter(cell -> cell.row().equals(row))
                    // Nothing is of any alphabet.
                    .filter(cell -> length > 0 || alphabet == Alphabet.ASCII)
                    .forEach(cell -> cells.add(with(cell, length, alphabet)));
              }
            }
          }
          return cells;
        }
      };

  private static Cell with(Cell cell, int length, Alphabet alphabet) {
    return cell.at(
        String.format(Locale.ROOT, "%,d", length) + (length > 0 ? " " + alphabet : ""),
        Map.of("length", "" + length, "alphabet", alphabet.name()),
        cell.heapMebibytes());
  }

  /** Characters, as a reader counts them. */
  @Param("20")
  public int length;

  @Param("ASCII")
  public Alphabet alphabet;

  private String text;
  private byte[] utf8;
  private Arena arena;
  private MemorySegment ofC;
  private SegmentAllocator reused;

  /** Makes the string, as Java and as C have it. */
  @Setup
  public void prepare() {
    text = alphabet.text(length);
    utf8 = text.getBytes(UTF_8);
    arena = Arena.ofConfined();
    ofC = arena.allocateFrom(text);
    reused = SegmentAllocator.prefixAllocator(arena.allocate(utf8.length + 1L));
  }

  /** Frees the memory of C. */
  @TearDown
  public void release() {
    arena.close();
  }

  /** What encoding alone costs. */
  @Benchmark
  public long toC_JAVA() {
    return text.getBytes(UTF_8).length;
  }

  @Benchmark
  public String fromC_JAVA() {
    return new String(utf8, UTF_8);
  }

  @Benchmark
  public String echo_JAVA() {
    return new String(text.getBytes(UTF_8), UTF_8);
  }

  @Benchmark
  public long toC_FFM() {
    return FfmStrings.length(text);
  }

  @Benchmark
  public String fromC_FFM() {
    return FfmStrings.read(ofC);
  }

  @Benchmark
  public String echo_FFM() {
    return FfmStrings.echo(text);
  }

  @Benchmark
  public long toC_FFM_REUSED() {
    return FfmStrings.length(text, reused);
  }

  @Benchmark
  public String echo_FFM_REUSED() {
    return FfmStrings.echo(text, reused);
  }

  @Benchmark
  public long toC_JNI() {
    return JniStrings.length(text);
  }

  @Benchmark
  public String fromC_JNI() {
    return JniStrings.read(ofC);
  }

  @Benchmark
  public String echo_JNI() {
    return JniStrings.echo(text);
  }

  @Benchmark
  public long toC_JAVACPP() {
    return JavaCppStrings.length(text);
  }

  @Benchmark
  public String fromC_JAVACPP() {
    return JavaCppStrings.read(ofC);
  }

  @Benchmark
  public String echo_JAVACPP() {
    return JavaCppStrings.echo(text);
  }

  @Benchmark
  public long toC_JNA_DIRECT() {
    return JnaDirectStrings.length(text);
  }

  @Benchmark
  public String fromC_JNA_DIRECT() {
    return JnaDirectStrings.read(ofC);
  }

  @Benchmark
  public String echo_JNA_DIRECT() {
    return JnaDirectStrings.echo(text);
  }

  @Benchmark
  public long toC_JNA_INTERFACE() {
    return JnaInterfaceStrings.length(text);
  }

  @Benchmark
  public String fromC_JNA_INTERFACE() {
    return JnaInterfaceStrings.read(ofC);
  }

  @Benchmark
  public String echo_JNA_INTERFACE() {
    return JnaInterfaceStrings.echo(text);
  }

  @Benchmark
  public long toC_JNR() {
    return JnrStrings.length(text);
  }

  @Benchmark
  public String fromC_JNR() {
    return JnrStrings.read(ofC);
  }

  @Benchmark
  public String echo_JNR() {
    return JnrStrings.echo(text);
  }
}
