// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.python;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An interpreter of Python on this machine, and what it can run.
 *
 * @param command that starts it
 * @param implementation its name and version
 * @param versions of the modules that it has
 * @param rungs that the programs have for it
 */
public record Python(
    String command, String implementation, Map<String, String> versions, List<Rung> rungs) {

  private static final JsonMapper JSON = new JsonMapper();

  private static final int NOT_FOUND = 127;

  private static final String PYTHON = "PYTHON";
  private static final String PYPY = "PYPY";

  /**
   * A way to compute a kernel in Python.
   *
   * @param program its file
   * @param function its name in the file
   * @param name that a reader sees
   * @param meaning in a sentence
   * @param parallelOf the name of the rung that does the same by one thread; empty for such a one
   * @param alone whether it needs a process of its own
   * @param whyNot why it cannot run here, and the remedy; empty when it can
   */
  public record Rung(
      String program,
      String function,
      String name,
      String meaning,
      Optional<String> parallelOf,
      boolean alone,
      Optional<String> whyNot) {}

  public Python {
    versions = Map.copyOf(versions);
    rungs = List.copyOf(rungs);
  }

  /**
   * What was found.
   *
   * @param python the interpreter; empty when there is none
   * @param why each command was not used that exists
   */
  public record Found(Optional<Python> python, List<String> why) {}

  /**
   * Chooses the interpreter with the most modules.
   *
   * @param commands that may start one
   */
  public static Found find(List<String> commands, PythonPrograms programs) throws IOException {
    Optional<Python> best = Optional.empty();
    List<String> why = new ArrayList<>();
    for (String command : commands) {
      try {
        Optional<Python> found = ask(command, programs);
        if (found.isPresent()
            && (best.isEmpty() || found.get().versions.size() > best.get().versions.size())) {
          best = found;
        }
      } catch (UnusableException e) {
        why.add(e.getMessage());
      }
    }
    return new Found(best, why);
  }

  /**
   * The same after what must be compiled is; rungs for which that failed say why they cannot run.
   */
  public Python built(PythonPrograms programs) throws IOException {
    try {
      output(command, programs, "build.py");
      return ask(command, programs).orElse(this);
    } catch (UnusableException e) {
      // It was usable before, and what is not compiled is described as missing.
      return this;
    }
  }

  private static Optional<Python> ask(String command, PythonPrograms programs)
      throws IOException, UnusableException {
    Optional<String> answer = output(command, programs, "rungs.py");
    try {
      return answer.isEmpty()
          ? Optional.empty()
          : Optional.of(read(command, JSON.readTree(answer.get())));
    } catch (JsonProcessingException e) {
      throw new UnusableException(command + " rungs.py does not answer with JSON", e);
    }
  }

  /** What a program prints; empty when there is no such interpreter. */
  private static Optional<String> output(String command, PythonPrograms programs, String file)
      throws IOException, UnusableException {
    Process process;
    try {
      process =
          programs
              .command(command, 1, file, List.of())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      return Optional.empty();
    }
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = exit(process);
    if (exit == NOT_FOUND) {
      return Optional.empty();
    }
    if (exit != 0) {
      throw new UnusableException(
          command
              + " "
              + file
              + " ended with exit code "
              + exit
              + ": the programs need Python 3.9 or newer",
          null);
    }
    return Optional.of(output);
  }

  /** There is such a command, but it is not the Python that is needed. */
  private static final class UnusableException extends Exception {

    private static final long serialVersionUID = 1;

    UnusableException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  private static Python read(String command, JsonNode answer) {
    Map<String, String> versions = new TreeMap<>();
    answer
        .get("versions")
        .properties()
        .forEach(v -> versions.put(v.getKey(), v.getValue().asText()));
    List<Rung> rungs = new ArrayList<>();
    for (JsonNode rung : answer.get("rungs")) {
      List<String> missing = new ArrayList<>();
      rung.get("missing").forEach(module -> missing.add(module.asText()));
      rungs.add(
          new Rung(
              rung.get("program").asText(),
              rung.get("function").asText(),
              rung.get("name").asText(),
              rung.get("meaning").asText(),
              Optional.ofNullable(rung.get("parallel_of").textValue()),
              rung.get("alone").asBoolean(),
              missing.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      command
                          + " lacks "
                          + String.join(", ", missing)
                          + ": "
                          + rung.get("install").asText())));
    }
    return new Python(command, answer.get("implementation").asText(), versions, rungs);
  }

  private static int exit(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while Python ran", e);
    }
  }

  /** The names of the columns that a function is: PyPy runs the same files. */
  public static List<String> names(String function) {
    String name = function.toUpperCase(Locale.ROOT);
    return name.startsWith(PYTHON)
        ? List.of(name, PYPY + name.substring(PYTHON.length()))
        : List.of(name);
  }

  /** As a line of an environment: what it is, and the versions of its modules. */
  public String about() {
    return implementation
        + (versions.isEmpty()
            ? ""
            : versions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(version -> version.getKey() + " " + version.getValue())
                .collect(Collectors.joining(", ", " with ", "")));
  }
}
