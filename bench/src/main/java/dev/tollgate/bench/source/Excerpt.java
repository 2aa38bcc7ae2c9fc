// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.source;

import java.util.regex.Pattern;

/**
 * A declaration as it stands in a source file: a method, a field, a type, a case of a switch, or a
 * function of C.
 *
 * @param file from the root of the repository, with {@code /}
 * @param line of the file, from 1, that the text begins in
 * @param text lines with {@code \n} between them; not indented, and without the Javadoc before it
 */
public record Excerpt(String file, int line, String text) {

  /** From the first of its kind in a line; no text that is measured has such marks in a string. */
  private static final Pattern COMMENT = Pattern.compile("//.*|/\\*[\\s\\S]*?\\*/");

  /** How many lines of the text hold code: those that are neither blank nor comments only. */
  int linesOfCode() {
    return (int)
        COMMENT.matcher(text).replaceAll("").lines().filter(line -> !line.isBlank()).count();
  }

  /** Whether the other stands in this. */
  boolean contains(Excerpt other) {
    return !equals(other)
        && file.equals(other.file)
        && line <= other.line
        && line + text.lines().count() >= other.line + other.text.lines().count();
  }
}
