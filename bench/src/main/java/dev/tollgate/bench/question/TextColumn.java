// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.TransferMode;
import dev.tollgate.Technology;
import dev.tollgate.ffm.FfmText;
import dev.tollgate.javacpp.JavaCppText;
import dev.tollgate.jna.JnaDirectText;
import dev.tollgate.jna.JnaInterfaceText;
import dev.tollgate.jni.JniText;
import dev.tollgate.jnr.JnrText;
import dev.tollgate.purejava.JavaText;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * What does the mean of one column of a text file cost: read and parsed in Java, or parsed in C
 * from a text that Java has read and C gets as a copy ({@code COPY}) or in place ({@code CRITICAL}),
 * that is read into memory of C ({@code READ}), or that is mapped ({@code MAPPED})?
 *
 * <p>Each operation opens the file anew, which the system has in memory, and gives back all that it
 * took, the mapping too. Mapping is Java's in all columns, with an arena, because the buffer of
 * {@code FileChannel.map} without one stays mapped until it is collected. Java and C parse by the
 * same steps, byte by byte and without vectors, and get the same bits; JAVA_STRINGS is what is
 * written every day, lines that are split and parsed.
 *
 * <p>It does not answer how fast a table can be parsed, nor what it costs to read one from a disk.
 *
 * <p>Expect the technologies to be alike, as there is one call for the whole text, and their ways
 * to hand it over to differ by what copying takes; JNA copies an array back, too. Expect a mapping
 * to save the copies of a large file, and to cost more than reading a small one. While the call of
 * FFM_CRITICAL lasts, the other threads of the JVM wait at their next safepoint.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * TextColumn}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TextColumn {

  private static final List<String> ROWS = List.of("mean");

  private static final List<String> COLUMNS =
      List.of(
          "JAVA",
          "JAVA_STRINGS",
          "FFM_COPY",
          "FFM_CRITICAL",
          "FFM_READ",
          "FFM_MAPPED",
          "JNI_COPY",
          "JNI_CRITICAL",
          "JNI_MAPPED",
          "JAVACPP_COPY",
          "JAVACPP_CRITICAL",
          "JAVACPP_MAPPED",
          "JNA_DIRECT_COPY",
          "JNA_DIRECT_MAPPED",
          "JNA_INTERFACE_COPY",
          "JNA_INTERFACE_MAPPED",
          "JNR_COPY",
          "JNR_CRITICAL",
          "JNR_MAPPED");

  private static final List<String> TELLING = List.of("JAVA", "FFM_MAPPED", "JNI_CRITICAL");

  private static final List<Integer> SIZES = List.of(1_000, 100_000);

  /** Of the numbers whose mean is asked for. */
  private static final int COLUMN = 3;

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "TextColumn";
        }

        @Override
        public String asks() {
          return "What does the mean of a column of a text file cost, parsed in Java and in C?";
        }

        @Override
        public String baseline() {
          return "JAVA";
        }

        @Override
        public List<Cell> cells(Profile profile) {
          List<Cell> cells = new ArrayList<>();
          for (int rows : profile == Profile.QUICK ? List.of(SIZES.getLast()) : SIZES) {
            DirectCalls.of(TextColumn.class, ROWS, COLUMNS)
                .filter(cell -> profile == Profile.FULL || TELLING.contains(cell.column()))
                .map(
                    cell ->
                        cell.at(
                            String.format(Locale.ROOT, "%,d", rows),
                            Map.of("rows", "" + rows),
                            cell.heapMebibytes()))
                .forEach(cells::add);
          }
          return cells;
        }

        @Override
        public Map<String, String> notPossible() {
          String reason = Technology.JNA_DIRECT.whyNot(TransferMode.CRITICAL).orElseThrow();
          return Map.of("JNA_DIRECT_CRITICAL", reason, "JNA_INTERFACE_CRITICAL", reason);
        }
      };

  @Param("100000")
  public int rows;

  private Path file;
  private int column = COLUMN;

  /** Writes the file; the system then has it in memory. */
  @Setup
  public void prepare() throws IOException {
    file = Files.createTempFile("tollgate", ".csv");
    Files.writeString(file, table(rows));
  }

  /** Deletes it. */
  @TearDown
  public void release() throws IOException {
    Files.delete(file);
  }

  /**
   * Rows like {@code 17,NW,1042,-12.345678,0.5}: of the fourth column as many numbers are negative
   * as are not, and they have from one to seven digits before the point.
   */
  static String table(int rows) {
    SplittableRandom random = new SplittableRandom(rows);
    String[] places = {"N", "NE", "E", "SE", "S", "SW", "W", "NW"};
    StringBuilder table = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      long magnitude = 10_000_000L;
      for (int digits = random.nextInt(7); digits > 0; digits--) {
        magnitude *= 10;
      }
      long millionths = random.nextLong(magnitude);
      table
          .append(row)
          .append(',')
          .append(places[random.nextInt(places.length)])
          .append(',')
          .append(random.nextInt(100_000))
          .append(random.nextBoolean() ? ",-" : ",")
          .append(millionths / 1_000_000)
          .append('.')
          // The 1 before the six digits keeps their leading zeros.
          .append(Long.toString(1_000_000 + millionths % 1_000_000), 1, 7)
          .append(",0.")
          .append(random.nextInt(10))
          .append('\n');
    }
    return table.toString();
  }

  @Benchmark
  public double mean_JAVA() throws IOException {
    return JavaText.mean(Files.readAllBytes(file), column);
  }

  @Benchmark
  public double mean_JAVA_STRINGS() throws IOException {
    return JavaText.meanByStrings(file, column);
  }

  @Benchmark
  public double mean_FFM_READ() throws IOException {
    return FfmText.meanRead(file, column);
  }

  @Benchmark
  public double mean_FFM_COPY() throws IOException {
    return FfmText.meanCopied(Files.readAllBytes(file), column);
  }

  @Benchmark
  public double mean_FFM_CRITICAL() throws IOException {
    return FfmText.meanCritical(Files.readAllBytes(file), column);
  }

  @Benchmark
  public double mean_FFM_MAPPED() throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      return FfmText.mean(FfmText.mapped(file, arena), column);
    }
  }

  @Benchmark
  public double mean_JNI_COPY() throws IOException {
    return JniText.meanCopied(Files.readAllBytes(file), column);
  }

  @Benchmark
  public double mean_JNI_CRITICAL() throws IOException {
    return JniText.meanCritical(Files.readAllBytes(file), column);
  }

  @Benchmark
  public double mean_JNI_MAPPED() throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      return JniText.mean(FfmText.mapped(file, arena), column);
    }
  }

  @Benchmark
  public double mean_JAVACPP_COPY() throws IOException {
    return JavaCppText.meanCopied(Files.readAllBytes(file), column);
  }

  @Benchmark
  public double mean_JAVACPP_CRITICAL() throws IOException {
    return JavaCppText.meanCritical(Files.readAllBytes(file), column);
  }

  @Benchmark
  public double mean_JAVACPP_MAPPED() throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      return JavaCppText.mean(FfmText.mapped(file, arena), column);
    }
  }

  @Benchmark
  public double mean_JNA_DIRECT_COPY() throws IOException {
    return JnaDirectText.meanCopied(Files.readAllBytes(file), column);
  }

  @Benchmark
  public double mean_JNA_DIRECT_MAPPED() throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      return JnaDirectText.mean(FfmText.mapped(file, arena), column);
    }
  }

  @Benchmark
  public double mean_JNA_INTERFACE_COPY() throws IOException {
    return JnaInterfaceText.meanCopied(Files.readAllBytes(file), column);
  }

  @Benchmark
  public double mean_JNA_INTERFACE_MAPPED() throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      return JnaInterfaceText.mean(FfmText.mapped(file, arena), column);
    }
  }

  @Benchmark
  public double mean_JNR_COPY() throws IOException {
    return JnrText.meanCopied(Files.readAllBytes(file), column);
  }

  @Benchmark
  public double mean_JNR_CRITICAL() throws IOException {
    return JnrText.meanCritical(Files.readAllBytes(file), column);
  }

  @Benchmark
  public double mean_JNR_MAPPED() throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      return JnrText.mean(FfmText.mapped(file, arena), column);
    }
  }
}
