// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.result.Measured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * For each measurement of the full profile, the code that it measures, as it was when this was
 * built.
 */
public final class Excerpts {

  /** Beside this class; {@link ExcerptsWriter} makes it. */
  static final String RESOURCE = "excerpts.json.gz";

  /** What is written to call C from Java; the rest is what is called, and what measures. */
  private static final List<String> WRITTEN_BY_USERS =
      List.of("java/", "native/jni/", "native/javacpp/");

  /**
   * The resource.
   *
   * @param excerpts each of them once
   * @param measurements by the id of a measurement, the indexes of its excerpts
   */
  record Stored(List<Excerpt> excerpts, Map<String, List<Integer>> measurements) {}

  private final Stored stored;

  private Excerpts(Stored stored) {
    this.stored = stored;
  }

  /**
   * What the build has found.
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
                + ": build with Maven, which makes it in the phase process-classes");
      }
      return new Excerpts(
          new ObjectMapper().readValue(new GZIPInputStream(resource), Stored.class));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read: build anew", e);
    }
  }

  /**
   * The code of a measurement, in the order in which a reader follows it: the benchmark method,
   * what it calls in Java, the glue that is written by hand, and last the functions of C. What
   * opens the library is left out: a program has it once.
   *
   * @return empty for a measurement that this version does not have
   */
  public List<Excerpt> of(Measured measurement) {
    return of(measurement.question(), measurement.row(), measurement.column());
  }

  /** The same, by what identifies a measurement. */
  List<Excerpt> of(String question, Row row, Column column) {
    String id = question + "/" + row.name() + "/";
    return stored
        .measurements()
        .getOrDefault(id + (column.isRepeat() ? column.repeats() : column.name()), List.of())
        .stream()
        .map(stored.excerpts()::get)
        .toList();
  }

  /**
   * How much code the technology asks of a user: the lines of what {@link #of} shows, without what
   * measures and without the library of C that is called. Lines that are blank or only comment do
   * not count.
   *
   * @return 0 where the benchmark method is all the code, and for a measurement that is not known
   */
  public int lines(Measured measurement) {
    return lines(of(measurement));
  }

  /** The same of what is shown. */
  static int lines(List<Excerpt> shown) {
    return shown.stream()
        .filter(excerpt -> WRITTEN_BY_USERS.stream().anyMatch(excerpt.file()::startsWith))
        .mapToInt(Excerpt::linesOfCode)
        .sum();
  }
}
