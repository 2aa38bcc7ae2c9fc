// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The functions of Python that are rungs, and what they call in Cython or in the extension module.
 * A function is the lines from its decorators, or its head, on, as long as they are indented more.
 */
final class PythonSources {

  private static final String DIRECTORY = "bench/src/main/python";
  private static final String SUFFIX = ".py";

  private static final Pattern DECORATOR = Pattern.compile("^( *)@rung\\(");

  /** A function that is called, or handed to a pool; not a method, or a definition. */
  private static final Pattern CALLED = Pattern.compile("(?<![.\\w]|def )(\\w+)[(,]");

  private static final Pattern HELPER = Pattern.compile("^ *(?:@(?!rung)\\w|def )");
  private static final Pattern FUNCTION = Pattern.compile("^ *(?:def|cdef [\\w ]*?) ?(\\w+)\\(");
  private static final Pattern IN_CYTHON = Pattern.compile("\\bkernels\\.(\\w+)\\(");
  private static final Pattern IN_C = Pattern.compile("\\bextension\\.(\\w+)\\(");

  private final Map<String, Excerpt> cython;
  private final CSources extension;

  private PythonSources(Map<String, Excerpt> cython, CSources extension) {
    this.cython = cython;
    this.extension = extension;
  }

  /**
   * The code of the rungs.
   *
   * @param root of the repository
   * @return for each program, by its name without the suffix, that of its functions by their names
   */
  static Map<String, Map<String, List<Excerpt>>> read(Path root) throws IOException {
    String pyx = DIRECTORY + "/kernels.pyx";
    PythonSources sources =
        new PythonSources(
            functions(pyx, Files.readAllLines(root.resolve(pyx)), FUNCTION),
            CSources.read(root, List.of(DIRECTORY)));
    Map<String, Map<String, List<Excerpt>>> programs = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(root.resolve(DIRECTORY))) {
      for (Path path : files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
        String name = path.getFileName().toString();
        List<String> lines = Files.readAllLines(path);
        Map<String, Excerpt> found = functions(DIRECTORY + "/" + name, lines, DECORATOR);
        Map<String, Excerpt> helpers = functions(DIRECTORY + "/" + name, lines, HELPER);
        helpers.values().removeIf(h -> found.values().stream().anyMatch(rung -> rung.contains(h)));
        helpers.putAll(found);
        Map<String, List<Excerpt>> rungs = new LinkedHashMap<>();
        found.forEach(
            (function, excerpt) -> rungs.put(function, sources.withCalled(excerpt, helpers)));
        if (!rungs.isEmpty()) {
          programs.put(name.substring(0, name.length() - SUFFIX.length()), rungs);
        }
      }
    }
    return programs;
  }

  /**
   * @param beside the functions of its file
   */
  private List<Excerpt> withCalled(Excerpt rung, Map<String, Excerpt> beside) {
    Set<Excerpt> code = new LinkedHashSet<>();
    code.add(rung);
    CALLED
        .matcher(rung.text())
        .results()
        .map(call -> beside.get(call.group(1)))
        .filter(helper -> helper != null && !rung.contains(helper))
        .forEach(code::add);
    IN_CYTHON.matcher(rung.text()).results().forEach(call -> addCython(call.group(1), code));
    IN_C.matcher(rung.text())
        .results()
        .flatMap(call -> extension.function(call.group(1)).stream())
        .forEach(function -> code.addAll(function.excerpts()));
    return List.copyOf(code);
  }

  /** And the functions beside it that it calls. */
  private void addCython(String function, Set<Excerpt> to) {
    Excerpt excerpt = cython.get(function);
    if (excerpt == null) {
      throw new IllegalStateException(DIRECTORY + "/kernels.pyx has no function " + function);
    }
    if (to.add(excerpt)) {
      CSources.names(excerpt.text()).stream()
          .filter(name -> cython.containsKey(name) && excerpt.text().contains(" " + name + "("))
          .filter(name -> !name.equals(function))
          .forEach(name -> addCython(name, to));
    }
  }

  /**
   * The functions of a file.
   *
   * @param begin what the first line of each looks like
   */
  private static Map<String, Excerpt> functions(String file, List<String> lines, Pattern begin) {
    Map<String, Excerpt> functions = new LinkedHashMap<>();
    for (int first = 0; first < lines.size(); first++) {
      if (begin.matcher(lines.get(first)).find()) {
        int indentation = lines.get(first).length() - lines.get(first).stripLeading().length();
        int head = first;
        Matcher function = FUNCTION.matcher(lines.get(head));
        while (!function.find()) {
          head++;
          function = FUNCTION.matcher(lines.get(head));
        }
        int end = head + 1;
        while (end < lines.size() && isOfFunction(lines.get(end), indentation)) {
          end++;
        }
        functions.put(
            function.group(1),
            new Excerpt(file, first + 1, text(lines.subList(first, end), indentation)));
        first = head;
      }
    }
    return functions;
  }

  /** Indented more, or the end of a head that has several lines. */
  private static boolean isOfFunction(String line, int indentation) {
    return line.isBlank()
        || line.substring(0, Math.min(indentation + 1, line.length())).isBlank()
        || line.startsWith(")", Math.min(indentation, line.length()));
  }

  private static String text(List<String> lines, int indentation) {
    List<String> text = new ArrayList<>(lines);
    while (text.getLast().isBlank()) {
      text.removeLast();
    }
    return text.stream()
        .map(line -> line.substring(Math.min(indentation, line.length())))
        .collect(Collectors.joining("\n"));
  }
}
