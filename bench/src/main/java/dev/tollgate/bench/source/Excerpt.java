// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.source;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A declaration in a source file: a method, a field, a type, or a C function.
 *
 * @param file from the root of the repository, with {@code /}
 * @param line of the file, from 1, that the text begins in
 * @param text lines with {@code \n} between them, without indentation and Javadoc
 */
public record Excerpt(String file, int line, String text) {

  /** No measured code has these characters in a string. */
  private static final Pattern COMMENT = Pattern.compile("//.*|/\\*[\\s\\S]*?\\*/");

  /** A line of Python, or Cython. */
  private static final Pattern COMMENT_OF_PYTHON = Pattern.compile("(?m)^\\s*#.*");

  /** How many lines of the text hold code: those that are neither blank nor comments only. */
  int linesOfCode() {
    return (int)
        (file.endsWith(".py") || file.endsWith(".pyx") ? COMMENT_OF_PYTHON : COMMENT)
            .matcher(text)
            .replaceAll("")
            .lines()
            .filter(line -> !line.isBlank())
            .count();
  }

  /** What compiles it before it runs. */
  Optional<String> compiler() {
    return switch (file.substring(file.lastIndexOf('.'))) {
      case ".java" -> Optional.of("javac");
      case ".c", ".h" -> Optional.of("a C compiler");
      case ".pyx" -> Optional.of("Cython and a C compiler");
      default -> Optional.empty();
    };
  }

  /** Whether the other is a part of this. */
  boolean contains(Excerpt other) {
    return !equals(other)
        && file.equals(other.file)
        && line <= other.line
        && line + text.lines().count() >= other.line + other.text.lines().count();
  }
}
