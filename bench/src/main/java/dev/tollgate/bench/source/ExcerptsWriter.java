// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.question.Questions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** The program that the build runs to create the resource of {@link Excerpts}. */
public final class ExcerptsWriter {

  private ExcerptsWriter() {}

  /**
   * Reads the sources and writes the resource. An exception ends the build when code is not found.
   *
   * @param args the root of the repository, and the directory of the module's classes
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[1]);
    Path resource =
        classes
            .resolve(Excerpts.class.getPackageName().replace('.', '/'))
            .resolve(Excerpts.RESOURCE);
    Files.createDirectories(resource.getParent());
    MeasuredCode measured = MeasuredCode.in(Path.of(args[0]).toAbsolutePath().normalize());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(resource))) {
      new ObjectMapper().writeValue(out, stored(measured));
    }
  }

  private static Excerpts.Stored stored(MeasuredCode measured) {
    Map<Excerpt, Integer> indexes = new LinkedHashMap<>();
    Map<String, List<Integer>> measurements = new LinkedHashMap<>();
    for (Question question : Questions.ALL) {
      for (Measurement measurement : question.measurements(Profile.FULL)) {
        List<Integer> code = new ArrayList<>();
        for (Excerpt excerpt : measured.of(measurement)) {
          indexes.putIfAbsent(excerpt, indexes.size());
          code.add(indexes.get(excerpt));
        }
        measurements.put(measurement.id(), code);
      }
    }
    return new Excerpts.Stored(new ArrayList<>(indexes.keySet()), measurements);
  }
}
