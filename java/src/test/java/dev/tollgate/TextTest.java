// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.ffm.FfmText;
import dev.tollgate.javacpp.JavaCppText;
import dev.tollgate.jna.JnaDirectText;
import dev.tollgate.jna.JnaInterfaceText;
import dev.tollgate.jni.JniText;
import dev.tollgate.jnr.JnrText;
import dev.tollgate.purejava.JavaText;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextTest {

  /** A way to get the mean of a column of a text. */
  interface Mean {
    double of(byte[] text, int column) throws IOException;
  }

  private interface MeanOffHeap {
    double of(MemorySegment text, int column);
  }

  /** One of them. */
  record Way(String name, Mean mean) {
    @Override
    public String toString() {
      return name;
    }
  }

  @TempDir private static Path directory;

  private static Stream<Way> ways() {
    return Stream.of(
        new Way("JAVA", JavaText::mean),
        new Way("JAVA_MAPPED", mapped(JavaText::mean)),
        new Way("FFM_COPY", FfmText::meanCopied),
        new Way("FFM_CRITICAL", FfmText::meanCritical),
        new Way("FFM_READ", (text, column) -> FfmText.meanRead(file(text), column)),
        new Way("FFM_MAPPED", mapped(FfmText::mean)),
        new Way("JNI_COPY", JniText::meanCopied),
        new Way("JNI_CRITICAL", JniText::meanCritical),
        new Way("JNI_MAPPED", mapped(JniText::mean)),
        new Way("JAVACPP_COPY", JavaCppText::meanCopied),
        new Way("JAVACPP_CRITICAL", JavaCppText::meanCritical),
        new Way("JAVACPP_MAPPED", mapped(JavaCppText::mean)),
        new Way("JNA_DIRECT_COPY", JnaDirectText::meanCopied),
        new Way("JNA_DIRECT_MAPPED", mapped(JnaDirectText::mean)),
        new Way("JNA_INTERFACE_COPY", JnaInterfaceText::meanCopied),
        new Way("JNA_INTERFACE_MAPPED", mapped(JnaInterfaceText::mean)),
        new Way("JNR_COPY", JnrText::meanCopied),
        new Way("JNR_CRITICAL", JnrText::meanCritical),
        new Way("JNR_MAPPED", mapped(JnrText::mean)));
  }

  private static Path file(byte[] text) throws IOException {
    return Files.write(directory.resolve("table.csv"), text);
  }

  private static Mean mapped(MeanOffHeap mean) {
    return (text, column) -> {
      try (Arena arena = Arena.ofConfined()) {
        return mean.of(FfmText.mapped(file(text), arena), column);
      }
    };
  }

  private static double mean(Way way, String text, int column) throws IOException {
    return way.mean.of(text.getBytes(UTF_8), column);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void theResultIsTheMeanOfTheColumn(Way way) throws IOException {
    assertEquals(1, mean(way, "1\n", 0));
    assertEquals(1.5, mean(way, "1\n2\n", 0));
    assertEquals(1.5, mean(way, "1\n2", 0));
    assertEquals(1.25, mean(way, "ä,-1.25,b\nlong,3.75\n", 1));
    assertEquals(7, mean(way, ",,7,\n", 2));
    assertEquals(0.0, mean(way, "-0.0", 0));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void theMeanOfAMalformedColumnIsNaN(Way way) throws IOException {
    for (String text :
        new String[] {
          "",
          "\n",
          "1\n\n2\n",
          "-",
          ".5",
          "5.",
          "5.,1",
          "--5",
          "+5",
          " 5",
          "5 ",
          "5\r\n",
          "1e3",
          "1.2.3",
          "NaN",
          "x",
          "ü",
          "1234567890123456",
          "1.234567890123456",
          "100000000000000000000000000000000000000",
          "0.000000000000001"
        }) {
      assertEquals(Double.NaN, mean(way, text, 0), text);
    }
    assertEquals(Double.NaN, mean(way, "1\n2\n", 1));
    assertEquals(Double.NaN, mean(way, "1,2\n3", 1));
    assertEquals(Double.NaN, mean(way, "1,2\n3,", 1));
  }

  /** One number is its own mean: C and Java read what Java's own parser reads. */
  @Test
  void eachNumberIsTheNearestDouble() throws IOException {
    SplittableRandom random = new SplittableRandom(42);
    for (int i = 0; i < 10_000; i++) {
      int digits = 1 + random.nextInt(15);
      String number = Long.toString(random.nextLong((long) Math.pow(10, digits)));
      int before = 1 + random.nextInt(number.length());
      if (before < number.length()) {
        number = number.substring(0, before) + "." + number.substring(before);
      }
      number = (random.nextBoolean() ? "-" : "") + number;
      byte[] text = number.getBytes(UTF_8);
      // 0.0 is where the sum begins: -0.0 does not come out of it.
      double expected = 0.0 + Double.parseDouble(number);
      assertEquals(expected, JavaText.mean(text, 0), number);
      assertEquals(expected, FfmText.meanCritical(text, 0), number);
    }
  }

  @Test
  void theMeanByStringsOfJavaIsTheSame() throws IOException {
    Path file = file("a,-1.25,b\nlong,3.75\n".getBytes(UTF_8));
    assertEquals(1.25, JavaText.meanByStrings(file, 1));
  }
}
