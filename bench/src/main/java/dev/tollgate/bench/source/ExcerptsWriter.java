// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.python.Python;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.question.ladder.Ladder;
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

  private final Map<Excerpt, Integer> indexes = new LinkedHashMap<>();
  private final Map<String, List<Integer>> measurements = new LinkedHashMap<>();

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
    Path root = Path.of(args[0]).toAbsolutePath().normalize();
    ExcerptsWriter writer = new ExcerptsWriter();
    writer.addJava(MeasuredCode.in(root));
    writer.addPython(PythonSources.read(root));
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(resource))) {
      new ObjectMapper()
          .writeValue(
              out,
              new Excerpts.Stored(new ArrayList<>(writer.indexes.keySet()), writer.measurements));
    }
  }

  private void addJava(MeasuredCode measured) {
    for (Question question : Questions.ALL) {
      for (Profile profile : Profile.values()) {
        for (Measurement measurement : question.measurements(profile)) {
          add(
              Excerpts.key(question.name(), measurement.row(), measurement.column().name()),
              measured.of(measurement));
        }
      }
    }
  }

  private void addPython(Map<String, Map<String, List<Excerpt>>> programs) {
    programs.forEach(
        (program, functions) ->
            functions.forEach(
                (function, excerpts) ->
                    Python.names(function)
                        .forEach(name -> add(keyOfPython(program, name), excerpts))));
  }

  private static String keyOfPython(String program, String column) {
    return program.equals(CallOverhead.PYTHON_PROGRAM)
        ? Excerpts.key(new CallOverhead().name(), CallOverhead.ADD, column)
        : Excerpts.key(new Ladder().name(), Row.of(program), column);
  }

  private void add(String key, List<Excerpt> excerpts) {
    List<Integer> code = new ArrayList<>();
    for (Excerpt excerpt : excerpts) {
      indexes.putIfAbsent(excerpt, indexes.size());
      code.add(indexes.get(excerpt));
    }
    List<Integer> known = measurements.putIfAbsent(key, code);
    if (known != null && !known.equals(code)) {
      throw new IllegalStateException(key + " has other code at another size");
    }
  }
}
