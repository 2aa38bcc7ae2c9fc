// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.ffm.FfmStrings;
import dev.tollgate.javacpp.JavaCppStrings;
import dev.tollgate.jna.JnaDirectStrings;
import dev.tollgate.jna.JnaInterfaceStrings;
import dev.tollgate.jni.JniStrings;
import dev.tollgate.jnr.JnrStrings;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StringsTest {

  /** What every technology has. */
  record Strings(
      String technology,
      ToLongFunction<String> length,
      Function<MemorySegment, String> read,
      Function<String, String> echo) {
    @Override
    public String toString() {
      return technology;
    }
  }

  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "tollgate",
          "Zoë, 5 €",
          "道路通行料金所",
          "🙂🛂",
          "x".repeat(511),
          "x".repeat(512),
          "ü".repeat(100_000));

  private static Stream<Strings> technologies() {
    return Stream.of(
        new Strings("FFM", FfmStrings::length, FfmStrings::read, FfmStrings::echo),
        new Strings("JNI", JniStrings::length, JniStrings::read, JniStrings::echo),
        new Strings("JAVACPP", JavaCppStrings::length, JavaCppStrings::read, JavaCppStrings::echo),
        new Strings(
            "JNA_DIRECT", JnaDirectStrings::length, JnaDirectStrings::read, JnaDirectStrings::echo),
        new Strings(
            "JNA_INTERFACE",
            JnaInterfaceStrings::length,
            JnaInterfaceStrings::read,
            JnaInterfaceStrings::echo),
        new Strings("JNR", JnrStrings::length, JnrStrings::read, JnrStrings::echo));
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void stringsArePassedAsUtf8(Strings strings) {
    for (String text : TEXTS) {
      assertEquals(text.getBytes(UTF_8).length, strings.length.applyAsLong(text), text);
      assertEquals(text, strings.echo.apply(text));
      try (Arena arena = Arena.ofConfined()) {
        assertEquals(text, strings.read.apply(arena.allocateFrom(text)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void aNulInsideAStringEndsItForC(Strings strings) {
    assertEquals(2, strings.length.applyAsLong("be\0hind"));
    assertEquals("be", strings.echo.apply("be\0hind"));
  }
}
