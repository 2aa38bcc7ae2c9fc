// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.sun.jna.Memory;
import dev.tollgate.ffm.FfmStrings;
import dev.tollgate.javacpp.JavaCppMemory;
import dev.tollgate.javacpp.JavaCppStrings;
import dev.tollgate.jna.JnaDirectStrings;
import dev.tollgate.jna.JnaInterfaceStrings;
import dev.tollgate.jna.JnaMemory;
import dev.tollgate.jni.JniStrings;
import dev.tollgate.jnr.JnrMemory;
import dev.tollgate.jnr.JnrStrings;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.bytedeco.javacpp.BytePointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StringsTest {

  /** A way to pass strings, and what it has. */
  record Strings(
      String name,
      ToLongFunction<String> length,
      ToLongFunction<String[]> lengths,
      Function<MemorySegment, String> read,
      Function<String, String> echo) {

    /** Four strings in one call. */
    interface Four {
      long lengths(String a, String b, String c, String d);
    }

    static Strings of(String name, ToLongFunction<String> length) {
      return new Strings(name, length, null, null, null);
    }

    Strings four(Four four) {
      return new Strings(name, length, s -> four.lengths(s[0], s[1], s[2], s[3]), read, echo);
    }

    Strings read(Function<MemorySegment, String> ofC) {
      return new Strings(name, length, lengths, ofC, echo);
    }

    Strings echo(Function<String, String> thereAndBack) {
      return new Strings(name, length, lengths, read, thereAndBack);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** Around the sizes from which the glue of JNI allocates, too. */
  private static final List<String> IN_THE_BMP =
      List.of(
          "",
          "a",
          "tollgate",
          "Zoë, 5 €",
          "道路通行料金所",
          "\u0001\u007f\u0080\u07ff\u0800\uffff",
          "x".repeat(204),
          "x".repeat(205),
          "x".repeat(341),
          "x".repeat(342),
          "x".repeat(511),
          "x".repeat(512),
          "x".repeat(513),
          "x".repeat(1023),
          "x".repeat(1024),
          "ü".repeat(100_000),
          "国".repeat(64 << 10));

  private static final List<String> BEYOND =
      List.of("🙂🛂", "a🙂é国", "\ud800\udc00\udbff\udfff", "🙂".repeat(64 << 10));

  /** For the longest text. */
  private static final int BYTES = (256 << 10) + 1;

  private static Stream<Strings> everything() {
    return Stream.concat(technologies(), modified());
  }

  /** Ways that are right for every string. */
  private static Stream<Strings> technologies() {
    MemorySegment segment = Arena.ofAuto().allocate(4 * BYTES);
    SegmentAllocator prefix = SegmentAllocator.prefixAllocator(segment);
    JniStrings.Buffer buffer = new JniStrings.Buffer(4 * BYTES);
    BytePointer[] pointers =
        Stream.generate(() -> JavaCppMemory.allocate(BYTES)).limit(4).toArray(BytePointer[]::new);
    Memory[] memories =
        Stream.generate(() -> JnaMemory.allocate(BYTES)).limit(4).toArray(Memory[]::new);
    jnr.ffi.Pointer[] ofJnr =
        Stream.generate(() -> JnrMemory.allocate(BYTES)).limit(4).toArray(jnr.ffi.Pointer[]::new);
    return Stream.of(
        Strings.of("FFM", FfmStrings::length)
            .four(FfmStrings::lengths)
            .read(FfmStrings::read)
            .echo(FfmStrings::echo),
        Strings.of("FFM in arenas", FfmStrings::length).four(FfmStrings::lengthsInArenas),
        Strings.of("FFM reused", s -> FfmStrings.length(s, prefix))
            .four((a, b, c, d) -> FfmStrings.lengths(a, b, c, d, segment))
            .echo(s -> FfmStrings.echo(s, prefix)),
        Strings.of("JNI", JniStrings::length)
            .four(JniStrings::lengths)
            .read(JniStrings::read)
            .echo(JniStrings::echo),
        Strings.of("JNI by UTF-16", JniStrings::lengthByUtf16)
            .read(JniStrings::readByUtf16)
            .echo(JniStrings::echoByUtf16),
        Strings.of("JNI reused", s -> JniStrings.length(s, buffer))
            .four((a, b, c, d) -> JniStrings.lengths(a, b, c, d, buffer))
            .echo(s -> JniStrings.echo(s, buffer)),
        Strings.of("JAVACPP", JavaCppStrings::length)
            .four(JavaCppStrings::lengths)
            .read(JavaCppStrings::read)
            .echo(JavaCppStrings::echo),
        Strings.of("JAVACPP by bytes", JavaCppStrings::lengthByBytes)
            .read(JavaCppStrings::readByBytes)
            .echo(JavaCppStrings::echoByBytes),
        Strings.of("JAVACPP reused", s -> JavaCppStrings.length(s, pointers[0]))
            .four((a, b, c, d) -> JavaCppStrings.lengths(a, b, c, d, pointers))
            .echo(s -> JavaCppStrings.echo(s, pointers[0])),
        Strings.of("JNA_DIRECT", JnaDirectStrings::length)
            .four(JnaDirectStrings::lengths)
            .read(JnaDirectStrings::read)
            .echo(JnaDirectStrings::echo),
        Strings.of("JNA_DIRECT by bytes", JnaDirectStrings::lengthByBytes),
        Strings.of("JNA_DIRECT reused", s -> JnaDirectStrings.length(s, memories[0]))
            .four((a, b, c, d) -> JnaDirectStrings.lengths(a, b, c, d, memories))
            .echo(s -> JnaDirectStrings.echo(s, memories[0])),
        Strings.of("JNA_INTERFACE", JnaInterfaceStrings::length)
            .four(JnaInterfaceStrings::lengths)
            .read(JnaInterfaceStrings::read)
            .echo(JnaInterfaceStrings::echo),
        Strings.of("JNA_INTERFACE by bytes", JnaInterfaceStrings::lengthByBytes),
        Strings.of("JNA_INTERFACE reused", s -> JnaInterfaceStrings.length(s, memories[0]))
            .four((a, b, c, d) -> JnaInterfaceStrings.lengths(a, b, c, d, memories))
            .echo(s -> JnaInterfaceStrings.echo(s, memories[0])),
        Strings.of("JNR", JnrStrings::length)
            .four(JnrStrings::lengths)
            .read(JnrStrings::read)
            .echo(JnrStrings::echo),
        Strings.of("JNR by bytes", JnrStrings::lengthByBytes),
        Strings.of("JNR reused", s -> JnrStrings.length(s, ofJnr[0]))
            .four((a, b, c, d) -> JnrStrings.lengths(a, b, c, d, ofJnr))
            .echo(s -> JnrStrings.echo(s, ofJnr[0])),
        Strings.of("JNR by putString", s -> JnrStrings.lengthByPutString(s, ofJnr[0])));
  }

  /** Those of JNI for strings without a NUL and without what is beyond the BMP. */
  private static Stream<Strings> modified() {
    return Stream.of(
        Strings.of("JNI by UTF chars", JniStrings::lengthByUtfChars)
            .read(JniStrings::readByUtfChars)
            .echo(JniStrings::echoByUtfChars),
        Strings.of("JNI by UTF region", JniStrings::lengthByUtfRegion)
            .four(JniStrings::lengthsByUtfRegion)
            .echo(JniStrings::echoByUtfRegion));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void stringsArePassedAsUtf8(Strings strings) {
    IN_THE_BMP.forEach(text -> assertIsPassed(strings, text));
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void charactersBeyondTheBasicMultilingualPlaneArePassedAsUtf8(Strings strings) {
    BEYOND.forEach(text -> assertIsPassed(strings, text));
  }

  private static void assertIsPassed(Strings strings, String text) {
    assertEquals(text.getBytes(UTF_8).length, strings.length.applyAsLong(text), text);
    if (strings.echo != null) {
      assertEquals(text, strings.echo.apply(text));
    }
    if (strings.read != null) {
      try (Arena arena = Arena.ofConfined()) {
        assertEquals(text, strings.read.apply(arena.allocateFrom(text)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everything")
  void eachOfFourStringsIsPassed(Strings strings) {
    if (strings.lengths != null) {
      String[] texts = {"a", "道路".repeat(2), "", "ü".repeat(1000)};
      assertEquals(1 + 12 + 2000, strings.lengths.applyAsLong(texts));
      assertEquals(1 + 12 + 2000, strings.lengths.applyAsLong(texts), "a second time");
    }
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void aNulInsideAStringEndsItForC(Strings strings) {
    assertEquals(2, strings.length.applyAsLong("be\0hind"));
    if (strings.lengths != null) {
      assertEquals(
          2 + 0 + 1 + 3,
          strings.lengths.applyAsLong(new String[] {"be\0hind", "\0", "a\0", "abc"}));
    }
    if (strings.echo != null) {
      assertEquals("be", strings.echo.apply("be\0hind"));
    }
  }

  /** As {@code String.getBytes} does. */
  @ParameterizedTest
  @MethodSource("technologies")
  void aSurrogateWithoutItsOtherHalfIsAQuestionMark(Strings strings) {
    for (String text : List.of("\ud83d", "\ude42\ud83d", "a\ud83db", "\ud83d\ud83d\ude42")) {
      assertEquals(text.getBytes(UTF_8).length, strings.length.applyAsLong(text));
      if (strings.echo != null) {
        assertEquals(new String(text.getBytes(UTF_8), UTF_8), strings.echo.apply(text));
      }
    }
  }

  /** Why the question about strings does not measure these with emoji. */
  @ParameterizedTest
  @MethodSource("modified")
  void modifiedUtf8IsNotUtf8(Strings strings) {
    assertEquals(4, "🙂".getBytes(UTF_8).length);
    assertEquals(6, strings.length.applyAsLong("🙂"));
    assertEquals(2 + 2 + 4, strings.length.applyAsLong("be\0hind"));
  }

  @Test
  void whatIsNotUtf8BecomesReplacementCharacters() {
    List<byte[]> malformed =
        List.of(
            new byte[] {'a', (byte) 0x80, 'b'},
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xC3},
            new byte[] {(byte) 0xE0, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xFF});
    for (byte[] bytes : malformed) {
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment s = arena.allocate(bytes.length + 1L);
        MemorySegment.copy(bytes, 0, s, java.lang.foreign.ValueLayout.JAVA_BYTE, 0, bytes.length);
        String read = JniStrings.readByUtf16(s);
        assertNotEquals(-1, read.indexOf('\ufffd'));
        assertEquals(new String(bytes, UTF_8), read);
      }
    }
  }
}
