// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.python;

import dev.tollgate.natives.NativeLibrary;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The programs, copied from the jar to a directory where Python finds them and can compile. */
public final class PythonPrograms {

  private static final String RESOURCES = "/python";

  /** Of their directory in that of a run. */
  private static final String NAME = "python";

  private final Path directory;

  private PythonPrograms(Path directory) {
    this.directory = directory;
  }

  /** Those that were copied to a run before. */
  public static PythonPrograms in(Path run) {
    return new PythonPrograms(run.resolve(NAME).toAbsolutePath());
  }

  /**
   * Copies the programs.
   *
   * @param run directory of the run, which need not exist
   * @throws IOException when it cannot be written
   */
  public static PythonPrograms copiedTo(Path run) throws IOException {
    Path directory = run.resolve(NAME);
    Files.createDirectories(directory);
    URI resources = resources();
    if (resources.getScheme().equals("jar")) {
      try (FileSystem jar = FileSystems.newFileSystem(resources, Map.of())) {
        copy(jar.getPath(RESOURCES), directory);
      }
    } else {
      copy(Path.of(resources), directory);
    }
    return in(run);
  }

  private static URI resources() {
    try {
      return PythonPrograms.class.getResource(RESOURCES).toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(from, Files::isRegularFile)) {
      for (Path file : files) {
        Files.copy(
            file, to.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Deletes the copies, and what was made of them. */
  public void delete() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(directory)) {
      files = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }

  /**
   * A program that is about to be started, in its directory, with this project's C library and so
   * many threads for it and for the libraries that it uses.
   */
  public ProcessBuilder command(String interpreter, int threads, String file, List<String> args) {
    // A path would be taken from the directory in which the program is started.
    ProcessBuilder builder =
        new ProcessBuilder(
            interpreter.contains(File.separator)
                ? Path.of(interpreter).toAbsolutePath().toString()
                : interpreter,
            file);
    builder.command().addAll(args);
    builder.directory(directory.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("TOLLGATE_LIBRARY", NativeLibrary.KERNELS.path().toString());
    environment.put("TOLLGATE_THREADS", String.valueOf(threads));
    for (String library : List.of("OMP", "OPENBLAS", "MKL", "BLIS", "NUMBA", "NUMEXPR")) {
      environment.put(library + "_NUM_THREADS", String.valueOf(threads));
    }
    environment.put("PYTHONIOENCODING", StandardCharsets.UTF_8.name());
    return builder;
  }
}
