// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * C functions, found by the layout of clang-format: a definition begins in the first column, and
 * ends with a brace there or at the end of its only line. In a macro it does so after the
 * indentation is removed.
 */
final class CSources {

  /** A definition up to its parameters; the group is the name of the function. */
  private static final Pattern HEAD = Pattern.compile("^[A-Za-z][\\w *]*?\\b(\\w+)\\(");

  /** The start of a body, or the end of a prototype. */
  private static final Pattern BODY_OR_END = Pattern.compile("[{;]");

  private static final Pattern MACRO = Pattern.compile("^#define (\\w+)\\(([^)]*)\\)(.*)");

  private static final Pattern NAME = Pattern.compile("\\w+");

  private static final String INDENTATION = "  ";

  /**
   * A function.
   *
   * @param excerpts its definition; for a function that a macro defines, the use of the macro and
   *     then the definition in it
   * @param names all words in its definition after macros are replaced
   */
  record Function(List<Excerpt> excerpts, List<String> names) {
    private String file() {
      return excerpts.getFirst().file();
    }

    private boolean isExternal() {
      return !excerpts.getLast().text().startsWith("static ");
    }
  }

  /** A definition among lines, by the indexes of its first and its last. */
  private record Definition(String name, int first, int last) {}

  /** By file and name; of several definitions for different systems the last, that of POSIX. */
  private final Map<String, Map<String, Function>> functions = new LinkedHashMap<>();

  /** Reads the {@code .c} and {@code .h} files of directories. */
  static CSources read(Path root, List<String> directories) throws IOException {
    CSources sources = new CSources();
    for (String directory : directories) {
      try (Stream<Path> files = Files.list(root.resolve(directory))) {
        for (Path path : files.filter(f -> f.toString().matches(".*\\.[ch]")).sorted().toList()) {
          String file = directory + "/" + path.getFileName();
          sources.functions.put(file, new Reader(file, Files.readAllLines(path)).functions());
        }
      }
    }
    return sources;
  }

  /** The function of this name. */
  Optional<Function> function(String name) {
    return functions.values().stream()
        .map(file -> file.get(name))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The first function whose text contains this. */
  Optional<Function> functionWith(Pattern pattern) {
    return functions.values().stream()
        .flatMap(file -> file.values().stream())
        .filter(function -> pattern.matcher(function.excerpts().getLast().text()).find())
        .findFirst();
  }

  /** The functions of its file that a function names, in the order of its text. */
  List<Function> uses(Function function) {
    return function.names().stream()
        .map(functions.get(function.file())::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /** The functions that a function names: of its file, or with linkage to others. */
  List<Function> calls(Function function) {
    Map<String, Function> here = functions.get(function.file());
    return function.names().stream()
        .map(
            name ->
                here.containsKey(name)
                    ? Optional.of(here.get(name))
                    : function(name).filter(Function::isExternal))
        .flatMap(Optional::stream)
        .toList();
  }

  /** All words of a text, each once. */
  static List<String> names(String text) {
    return NAME.matcher(text).results().map(match -> match.group()).distinct().toList();
  }

  /** Reads a file. */
  private static final class Reader {
    private final String file;
    private final List<String> lines;
    private final Map<String, Function> functions = new LinkedHashMap<>();

    Reader(String file, List<String> lines) {
      this.file = file;
      this.lines = lines;
    }

    Map<String, Function> functions() {
      for (Definition definition : definitions(lines)) {
        List<String> text = lines.subList(definition.first(), definition.last() + 1);
        functions.put(
            definition.name(),
            new Function(
                List.of(excerpt(definition.first(), text)), names(String.join("\n", text))));
      }
      for (int i = 0; i < lines.size(); i++) {
        Matcher macro = MACRO.matcher(lines.get(i));
        if (macro.find() && lines.get(i).endsWith("\\")) {
          readMacro(macro.group(1), List.of(macro.group(2).split(", ")), i + 1);
        }
      }
      return functions;
    }

    private Excerpt excerpt(int first, List<String> text) {
      return new Excerpt(file, first + 1, String.join("\n", text));
    }

    /** The functions that each use of a macro defines; its body begins at an index. */
    private void readMacro(String macro, List<String> parameters, int first) {
      List<String> body = new ArrayList<>();
      for (int i = first; lines.get(i - 1).endsWith("\\"); i++) {
        String line = lines.get(i).replaceFirst("\\s*\\\\$", "");
        body.add(line.startsWith(INDENTATION) ? line.substring(INDENTATION.length()) : line);
      }
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith(macro + "(")) {
          int end = i + 1;
          while (!isBalanced(String.join("", lines.subList(i, end)))) {
            end++;
          }
          Excerpt use = excerpt(i, lines.subList(i, end));
          List<String> arguments = arguments(use.text());
          List<String> replaced =
              body.stream().map(line -> pasted(replaced(line, parameters, arguments))).toList();
          for (Definition definition : definitions(replaced)) {
            int from = definition.first();
            int to = definition.last() + 1;
            functions.put(
                definition.name(),
                new Function(
                    List.of(use, excerpt(first + from, body.subList(from, to))),
                    names(String.join("\n", replaced.subList(from, to)))));
          }
        }
      }
    }

    /** The line with pasted names, also those of one-line macros that paste. */
    private String pasted(String line) {
      String pasted = line.replace("##", "");
      for (String other : lines) {
        Matcher macro = MACRO.matcher(other);
        if (macro.find() && macro.group(3).contains("##")) {
          pasted =
              pasted.replaceAll(
                  macro.group(1) + "\\((\\w+)\\)",
                  macro.group(3).strip().replace("##" + macro.group(2), "$1"));
        }
      }
      return pasted;
    }
  }

  private static String replaced(String line, List<String> parameters, List<String> arguments) {
    return NAME.matcher(line)
        .replaceAll(
            match -> {
              int index = parameters.indexOf(match.group());
              return Matcher.quoteReplacement(index < 0 ? match.group() : arguments.get(index));
            });
  }

  /** The arguments of a macro. */
  private static List<String> arguments(String use) {
    List<String> arguments = new ArrayList<>();
    int start = use.indexOf('(') + 1;
    for (int i = start; i < use.length(); i++) {
      boolean isEnd = use.charAt(i) == ',' || i == use.length() - 1;
      if (isEnd && isBalanced(use.substring(start, i))) {
        arguments.add(use.substring(start, i).strip());
        start = i + 1;
      }
    }
    return arguments;
  }

  private static boolean isBalanced(String text) {
    return text.chars().filter(c -> c == '(').count() == text.chars().filter(c -> c == ')').count();
  }

  private static List<Definition> definitions(List<String> lines) {
    List<Definition> definitions = new ArrayList<>();
    for (int first = 0; first < lines.size(); first++) {
      Matcher head = HEAD.matcher(lines.get(first));
      if (head.find()) {
        int last = first;
        while (!BODY_OR_END.matcher(lines.get(last)).find()) {
          last++;
        }
        if (lines.get(last).endsWith("{")) {
          last += lines.subList(last, lines.size()).indexOf("}");
        }
        if (lines.get(last).endsWith("}")) {
          definitions.add(new Definition(head.group(1), first, last));
        }
        first = last;
      }
    }
    return definitions;
  }
}
