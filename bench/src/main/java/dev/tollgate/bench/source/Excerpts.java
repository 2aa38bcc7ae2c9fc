// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Family;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.question.ladder.Ladder;
import dev.tollgate.bench.result.Measured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The code of each measurement, as it was when this was built. */
public final class Excerpts {

  /** Beside this class; {@link ExcerptsWriter} makes it. */
  static final String RESOURCE = "excerpts.json.gz";

  private static final String LADDER_DIRECTORY =
      "bench/src/main/java/dev/tollgate/bench/question/ladder/";

  /** Where the code is that computes, or calls C; other code is called, or measures. */
  private static final List<String> WRITTEN_BY_USERS =
      List.of(
          "java/",
          "native/jni/",
          "native/javacpp/",
          "bench/src/main/python/",
          LADDER_DIRECTORY + "BoxedKernels.java",
          LADDER_DIRECTORY + "NestedKernels.java");

  private static final String LADDER = new Ladder().name();

  /**
   * The resource.
   *
   * @param excerpts each of them once
   * @param measurements by the {@link #key} of a measurement, the indexes of its excerpts
   */
  record Stored(List<Excerpt> excerpts, Map<String, List<Integer>> measurements) {}

  private final Stored stored;

  private Excerpts(Stored stored) {
    this.stored = stored;
  }

  /**
   * The excerpts that the build found.
   *
   * @throws IllegalStateException when this was built without it
   */
  public static Excerpts load() {
    try (InputStream resource = Excerpts.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException(
            Excerpts.class.getPackageName()
                + " has no "
                + RESOURCE
                + ": build with Maven, which creates it in the phase process-classes");
      }
      return new Excerpts(
          new ObjectMapper().readValue(new GZIPInputStream(resource), Stored.class));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read: build again", e);
    }
  }

  /**
   * The code of a measurement, in the order of reading: the benchmark method, the Java code that it
   * calls, the hand-written glue, and last the C functions. Code that loads the library is left
   * out.
   *
   * @return empty for a measurement that this version does not have
   */
  public List<Excerpt> of(Measured measurement) {
    return of(measurement.question(), measurement.row(), measurement.column());
  }

  /** Where a measurement's code is stored. That of the ladder is the same at every size. */
  static String key(String question, Row row, String column) {
    return question + "/" + (question.equals(LADDER) ? row.operation() : row.name()) + "/" + column;
  }

  /** The same for the parts of its id. */
  List<Excerpt> of(String question, Row row, Column column) {
    return stored.measurements().getOrDefault(key(question, row, column.name()), List.of()).stream()
        .map(stored.excerpts()::get)
        .toList();
  }

  /**
   * How much code a user of the technology writes: the lines of {@link #of} without the benchmark
   * and the C library. Blank lines and comments do not count.
   *
   * @return 0 where the benchmark is all the code, and for an unknown measurement
   */
  public int lines(Measured measurement) {
    return lines(of(measurement));
  }

  /**
   * What it takes to write a rung of the ladder.
   *
   * @param lines as in {@link Excerpts#lines(Measured)}; of C itself, those of the C functions
   * @param tools that must compile the code before it runs
   */
  public record Effort(int lines, List<String> tools) {

    /** {@code javac, a C compiler}. */
    public String build() {
      return tools.isEmpty() ? "nothing" : String.join(", ", tools);
    }
  }

  /** What it took to write this; empty for an unknown measurement, and a limit of the machine. */
  public Optional<Effort> effort(Measured measurement) {
    List<Excerpt> all = of(measurement);
    if (all.isEmpty() || measurement.column().family() == Family.LIMIT) {
      return Optional.empty();
    }
    List<Excerpt> written =
        measurement.column().family() == Family.C
            ? inC(all)
            : all.stream().filter(Excerpts::isByUser).toList();
    if (written.isEmpty()) {
      return Optional.empty(); // the processes of a rung are a part of the benchmark
    }
    List<String> tools =
        Stream.concat(
                measurement.column().technology().equals(Optional.of(Technology.JAVACPP))
                    ? Stream.of("JavaCPP", "a C++ compiler")
                    : Stream.empty(),
                written.stream().map(Excerpt::compiler).flatMap(Optional::stream))
            .distinct()
            .sorted()
            .toList();
    return Optional.of(new Effort(written.stream().mapToInt(Excerpt::linesOfCode).sum(), tools));
  }

  /** The library; or the control, where that is not used. */
  private static List<Excerpt> inC(List<Excerpt> all) {
    List<Excerpt> library =
        all.stream().filter(excerpt -> excerpt.file().startsWith("native/src/")).toList();
    return library.isEmpty()
        ? all.stream().filter(excerpt -> excerpt.file().startsWith("native/")).toList()
        : library;
  }

  private static boolean isByUser(Excerpt excerpt) {
    return WRITTEN_BY_USERS.stream().anyMatch(excerpt.file()::startsWith);
  }

  /** The same of what is shown. */
  static int lines(List<Excerpt> shown) {
    return shown.stream().filter(Excerpts::isByUser).mapToInt(Excerpt::linesOfCode).sum();
  }
}
