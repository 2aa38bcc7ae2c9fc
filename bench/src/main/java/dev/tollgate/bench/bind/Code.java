// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import java.util.List;
import java.util.stream.Collectors;

/** What the writers of bindings share: lists that break where a line would be too long. */
final class Code {

  private static final int WIDTH = 100;
  private static final String FURTHER = "    ";

  private Code() {}

  /**
   * {@code indentation + head(items)tail}, with items on lines of their own where one is too short.
   */
  static String list(String indentation, String head, List<String> items, String tail) {
    String one = indentation + head + "(" + String.join(", ", items) + tail;
    if (one.length() <= WIDTH) {
      return one;
    }
    String next = indentation + FURTHER + String.join(", ", items) + tail;
    if (next.length() <= WIDTH) {
      return indentation + head + "(\n" + next;
    }
    return indentation
        + head
        + "(\n"
        + items.stream()
            .map(item -> indentation + FURTHER + item)
            .collect(Collectors.joining(",\n"))
        + tail;
  }

  /** A Javadoc comment for a method: its prototype, on as many lines as it takes. */
  static String javadoc(Prototype prototype) {
    String one = "  /** {@code " + prototype.c() + "}. */\n";
    if (one.length() <= WIDTH) {
      return one;
    }
    StringBuilder text = new StringBuilder("  /**\n   * {@code");
    int column = "   * {@code".length();
    for (String word : prototype.c().split(" ", -1)) {
      if (column + 1 + word.length() > WIDTH - 2) {
        text.append("\n   *");
        column = "   *".length();
      }
      text.append(' ').append(word);
      column += 1 + word.length();
    }
    return text.append("}.\n   */\n").toString();
  }

  /** The lines that a text has, each once, in order. */
  static String lines(List<String> lines) {
    return lines.stream()
        .distinct()
        .sorted()
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
